/** How pages act: what was typed, the circumstances of an act, and its record or refusal in words. */
@NullMarked
package vn.trachnhiem.web.acting;

import org.jspecify.annotations.NullMarked;
