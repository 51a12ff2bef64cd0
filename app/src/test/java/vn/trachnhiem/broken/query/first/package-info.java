/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.query.first;

import org.jspecify.annotations.NullMarked;
