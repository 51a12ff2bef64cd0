/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.app;

import org.jspecify.annotations.NullMarked;
