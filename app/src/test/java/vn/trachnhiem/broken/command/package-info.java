/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.command;

import org.jspecify.annotations.NullMarked;
