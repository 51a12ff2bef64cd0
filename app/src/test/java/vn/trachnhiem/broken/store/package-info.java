/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.store;

import org.jspecify.annotations.NullMarked;
