/** The page of the question: what happened to this task? With the acts that may follow. */
@NullMarked
package vn.trachnhiem.web.taskhistory;

import org.jspecify.annotations.NullMarked;
