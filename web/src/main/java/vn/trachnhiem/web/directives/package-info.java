/** The pages of the questions: which directing documents are there, and how is this one read? */
@NullMarked
package vn.trachnhiem.web.directives;

import org.jspecify.annotations.NullMarked;
