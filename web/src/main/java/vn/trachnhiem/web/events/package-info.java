/** The receipt of an event. */
@NullMarked
package vn.trachnhiem.web.events;

import org.jspecify.annotations.NullMarked;
