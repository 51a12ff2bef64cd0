/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.shared.second;

import org.jspecify.annotations.NullMarked;
