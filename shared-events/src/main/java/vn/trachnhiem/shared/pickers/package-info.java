/** The questions behind forms: which agencies and persons can be chosen, which events an id means. */
@NullMarked
package vn.trachnhiem.shared.pickers;

import org.jspecify.annotations.NullMarked;
