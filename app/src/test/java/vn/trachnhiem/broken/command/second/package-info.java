/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.command.second;

import org.jspecify.annotations.NullMarked;
