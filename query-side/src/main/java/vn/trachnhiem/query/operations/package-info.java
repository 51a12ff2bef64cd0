/** How far the processors are and what stopped. */
@NullMarked
package vn.trachnhiem.query.operations;

import org.jspecify.annotations.NullMarked;
