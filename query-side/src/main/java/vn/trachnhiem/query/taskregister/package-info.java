/** Answers: which tasks are there, and how do they stand? */
@NullMarked
package vn.trachnhiem.query.taskregister;

import org.jspecify.annotations.NullMarked;
