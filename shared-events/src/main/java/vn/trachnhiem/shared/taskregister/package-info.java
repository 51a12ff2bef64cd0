/** The question: which tasks are there, and how do they stand? */
@NullMarked
package vn.trachnhiem.shared.taskregister;

import org.jspecify.annotations.NullMarked;
