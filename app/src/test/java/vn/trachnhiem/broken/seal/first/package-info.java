/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.seal.first;

import org.jspecify.annotations.NullMarked;
