/** Decides which readings of trails are recorded: all that have a purpose. */
@NullMarked
package vn.trachnhiem.command.access;

import org.jspecify.annotations.NullMarked;
