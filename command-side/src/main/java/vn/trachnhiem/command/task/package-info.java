/** Decides about tasks and their reports: one decider per act. */
@NullMarked
package vn.trachnhiem.command.task;

import org.jspecify.annotations.NullMarked;
