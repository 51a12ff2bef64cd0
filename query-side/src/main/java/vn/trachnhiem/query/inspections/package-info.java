/** Inspections with findings, explanations and conclusions. */
@NullMarked
package vn.trachnhiem.query.inspections;

import org.jspecify.annotations.NullMarked;
