/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.query;

import org.jspecify.annotations.NullMarked;
