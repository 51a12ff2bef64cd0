/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.app.util;

import org.jspecify.annotations.NullMarked;
