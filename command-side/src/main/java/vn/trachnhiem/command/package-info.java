/** Decides: every act is accepted as events, found to change nothing, or rejected with its reason. */
@NullMarked
package vn.trachnhiem.command;

import org.jspecify.annotations.NullMarked;
