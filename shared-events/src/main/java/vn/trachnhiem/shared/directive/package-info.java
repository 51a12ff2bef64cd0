/** Directing documents: how they are registered, read by officers, confirmed and put in force. */
@NullMarked
package vn.trachnhiem.shared.directive;

import org.jspecify.annotations.NullMarked;
