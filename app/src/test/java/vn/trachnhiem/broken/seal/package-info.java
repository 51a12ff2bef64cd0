/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.seal;

import org.jspecify.annotations.NullMarked;
