/** Answers: what did this head, or this agency, have to answer for, and what became of it? */
@NullMarked
package vn.trachnhiem.query.trail;

import org.jspecify.annotations.NullMarked;
