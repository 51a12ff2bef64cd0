/** What all answers need: the cut on both time axes, labels, links to events, and duties as the rules of attribution see them. */
@NullMarked
package vn.trachnhiem.query.answers;

import org.jspecify.annotations.NullMarked;
