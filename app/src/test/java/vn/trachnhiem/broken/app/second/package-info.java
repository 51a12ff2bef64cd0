/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.app.second;

import org.jspecify.annotations.NullMarked;
