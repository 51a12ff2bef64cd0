/** What reading a directive gives: the source text, its provisions, and proposals that an officer has still to judge. */
@NullMarked
package vn.trachnhiem.shared.reading;

import org.jspecify.annotations.NullMarked;
