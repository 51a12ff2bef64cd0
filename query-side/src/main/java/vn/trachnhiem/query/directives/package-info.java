/** Directing documents with their provisions, interpretations and standing. */
@NullMarked
package vn.trachnhiem.query.directives;

import org.jspecify.annotations.NullMarked;
