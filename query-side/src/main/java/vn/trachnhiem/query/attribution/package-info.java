/** Who held the post when something fell due, was late, was done: rules R1 to R22 as pure functions and as one SQL vocabulary. */
@NullMarked
package vn.trachnhiem.query.attribution;

import org.jspecify.annotations.NullMarked;
