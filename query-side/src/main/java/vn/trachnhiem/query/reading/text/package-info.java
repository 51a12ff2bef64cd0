/** From the bytes of a file to a source text, or to a refusal that says what the file is. */
@NullMarked
package vn.trachnhiem.query.reading.text;

import org.jspecify.annotations.NullMarked;
