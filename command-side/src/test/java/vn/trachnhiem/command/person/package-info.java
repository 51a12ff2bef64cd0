/** Tests of the acts about persons. */
@NullMarked
package vn.trachnhiem.command.person;

import org.jspecify.annotations.NullMarked;
