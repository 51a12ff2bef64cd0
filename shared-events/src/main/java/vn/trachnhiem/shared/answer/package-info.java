/** What answers have in common: labels, links to events, and where an answer stands on the two time axes. */
@NullMarked
package vn.trachnhiem.shared.answer;

import org.jspecify.annotations.NullMarked;
