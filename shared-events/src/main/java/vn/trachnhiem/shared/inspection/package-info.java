/** Inspections: the decision, the findings on a past period, explanations, the conclusion. */
@NullMarked
package vn.trachnhiem.shared.inspection;

import org.jspecify.annotations.NullMarked;
