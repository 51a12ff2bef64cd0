/** Decides about persons in the register. */
@NullMarked
package vn.trachnhiem.command.person;

import org.jspecify.annotations.NullMarked;
