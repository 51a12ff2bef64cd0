/** Tests of the recording of readings. */
@NullMarked
package vn.trachnhiem.command.access;

import org.jspecify.annotations.NullMarked;
