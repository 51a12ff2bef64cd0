/** The log's keys and the checkpoint beside them, outside the database. */
@NullMarked
package vn.trachnhiem.app.sealing;

import org.jspecify.annotations.NullMarked;
