/** Reads directives: file to text, text to provisions, provisions to proposed obligations; pure functions throughout. */
@NullMarked
package vn.trachnhiem.query.reading;

import org.jspecify.annotations.NullMarked;
