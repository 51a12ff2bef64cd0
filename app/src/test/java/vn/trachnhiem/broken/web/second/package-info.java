/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.web.second;

import org.jspecify.annotations.NullMarked;
