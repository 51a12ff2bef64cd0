/** The schemas of the database and their migrations. */
@NullMarked
package vn.trachnhiem.app.database;

import org.jspecify.annotations.NullMarked;
