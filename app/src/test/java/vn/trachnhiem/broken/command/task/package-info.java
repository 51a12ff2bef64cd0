/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.command.task;

import org.jspecify.annotations.NullMarked;
