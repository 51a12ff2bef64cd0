/** Readings that are themselves recorded. */
@NullMarked
package vn.trachnhiem.shared.access;

import org.jspecify.annotations.NullMarked;
