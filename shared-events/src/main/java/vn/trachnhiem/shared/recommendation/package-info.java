/** Recommendations of conclusions, each followed on its own until its remediation is verified. */
@NullMarked
package vn.trachnhiem.shared.recommendation;

import org.jspecify.annotations.NullMarked;
