/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.shared.first;

import org.jspecify.annotations.NullMarked;
