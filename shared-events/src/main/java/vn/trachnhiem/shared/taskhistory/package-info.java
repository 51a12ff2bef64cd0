/** The question: what happened to this task? */
@NullMarked
package vn.trachnhiem.shared.taskhistory;

import org.jspecify.annotations.NullMarked;
