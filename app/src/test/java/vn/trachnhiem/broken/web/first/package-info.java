/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.web.first;

import org.jspecify.annotations.NullMarked;
