/** Tests of the acts of an inspection. */
@NullMarked
package vn.trachnhiem.command.inspection;

import org.jspecify.annotations.NullMarked;
