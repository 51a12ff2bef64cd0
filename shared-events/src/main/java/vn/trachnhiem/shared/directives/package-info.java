/** The questions: which directing documents are there, and how is this one read? */
@NullMarked
package vn.trachnhiem.shared.directives;

import org.jspecify.annotations.NullMarked;
