/** The acts of an inspection: decide, find, ask, explain, assess, conclude. */
@NullMarked
package vn.trachnhiem.command.inspection;

import org.jspecify.annotations.NullMarked;
