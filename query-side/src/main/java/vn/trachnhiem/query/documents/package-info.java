/** Directing documents as registered, read and confirmed. */
@NullMarked
package vn.trachnhiem.query.documents;

import org.jspecify.annotations.NullMarked;
