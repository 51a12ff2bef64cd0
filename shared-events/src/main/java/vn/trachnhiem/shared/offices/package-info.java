/** The names and the heads of one agency, as whoever keeps the register of offices needs them. */
@NullMarked
package vn.trachnhiem.shared.offices;

import org.jspecify.annotations.NullMarked;
