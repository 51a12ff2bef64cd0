/** What an event looks like in the store, for ever. */
@NullMarked
package vn.trachnhiem.app.golden;

import org.jspecify.annotations.NullMarked;
