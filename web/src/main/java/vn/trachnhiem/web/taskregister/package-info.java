/** The page of the question: which tasks are there, and how do they stand? */
@NullMarked
package vn.trachnhiem.web.taskregister;

import org.jspecify.annotations.NullMarked;
