/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.query.second;

import org.jspecify.annotations.NullMarked;
