/** The page of the question: what did this head, or this agency, have to answer for, and what became of it? */
@NullMarked
package vn.trachnhiem.web.trail;

import org.jspecify.annotations.NullMarked;
