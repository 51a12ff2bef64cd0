/** The exported history: every event with its salt, and the log's entries beside them, in one file that is read as it comes. */
@NullMarked
package vn.trachnhiem.seal.history;

import org.jspecify.annotations.NullMarked;
