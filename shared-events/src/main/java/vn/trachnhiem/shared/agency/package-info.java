/** Agencies as legal persons, and the tenures of those who answer for them. */
@NullMarked
package vn.trachnhiem.shared.agency;

import org.jspecify.annotations.NullMarked;
