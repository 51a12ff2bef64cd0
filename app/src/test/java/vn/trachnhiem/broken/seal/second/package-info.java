/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.seal.second;

import org.jspecify.annotations.NullMarked;
