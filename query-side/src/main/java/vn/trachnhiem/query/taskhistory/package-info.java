/** Answers: what happened to this task? */
@NullMarked
package vn.trachnhiem.query.taskhistory;

import org.jspecify.annotations.NullMarked;
