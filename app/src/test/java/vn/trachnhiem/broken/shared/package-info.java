/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.shared;

import org.jspecify.annotations.NullMarked;
