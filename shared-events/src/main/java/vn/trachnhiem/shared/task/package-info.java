/** Tasks: one assignment to one lead, from acknowledgement to acceptance, with the yearly reports that it asks for. */
@NullMarked
package vn.trachnhiem.shared.task;

import org.jspecify.annotations.NullMarked;
