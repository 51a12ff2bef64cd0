/** Tests of the acts about directing documents. */
@NullMarked
package vn.trachnhiem.command.directive;

import org.jspecify.annotations.NullMarked;
