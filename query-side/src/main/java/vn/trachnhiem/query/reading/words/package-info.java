/** Words of administrative Vietnamese and the form in which they are compared. */
@NullMarked
package vn.trachnhiem.query.reading.words;

import org.jspecify.annotations.NullMarked;
