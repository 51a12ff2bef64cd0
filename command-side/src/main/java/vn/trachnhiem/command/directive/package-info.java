/** The acts about directing documents: register, interpret, confirm, issue. */
@NullMarked
package vn.trachnhiem.command.directive;

import org.jspecify.annotations.NullMarked;
