/** Reorganisations: which agencies end, what they leave open, and who takes it over. */
@NullMarked
package vn.trachnhiem.shared.reorganisation;

import org.jspecify.annotations.NullMarked;
