/** What an older or newer database meets at the start. */
@NullMarked
package vn.trachnhiem.app.database;

import org.jspecify.annotations.NullMarked;
