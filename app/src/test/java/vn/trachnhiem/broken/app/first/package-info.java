/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.app.first;

import org.jspecify.annotations.NullMarked;
