/** Recommendations and their remediation. */
@NullMarked
package vn.trachnhiem.query.recommendations;

import org.jspecify.annotations.NullMarked;
