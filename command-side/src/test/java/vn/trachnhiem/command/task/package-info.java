/** Tests of the acts about tasks and reports. */
@NullMarked
package vn.trachnhiem.command.task;

import org.jspecify.annotations.NullMarked;
