/** Answers who stands in the registers of persons and of offices, for those who keep them. */
@NullMarked
package vn.trachnhiem.query.offices;

import org.jspecify.annotations.NullMarked;
