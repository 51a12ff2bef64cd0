/** Who answered for which agency, from when to when. */
@NullMarked
package vn.trachnhiem.query.tenures;

import org.jspecify.annotations.NullMarked;
