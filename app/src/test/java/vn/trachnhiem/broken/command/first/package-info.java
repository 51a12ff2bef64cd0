/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.command.first;

import org.jspecify.annotations.NullMarked;
