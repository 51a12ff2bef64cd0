/** The acts about a recommendation: issue, report its remediation, verify it. */
@NullMarked
package vn.trachnhiem.command.recommendation;

import org.jspecify.annotations.NullMarked;
