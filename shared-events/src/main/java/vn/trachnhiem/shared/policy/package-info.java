/** Rules that differ by date (limits, thresholds, holidays) as dated data, so that no such number stands in code. */
@NullMarked
package vn.trachnhiem.shared.policy;

import org.jspecify.annotations.NullMarked;
