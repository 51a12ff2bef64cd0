/** Decides about agencies, the tenures of those who answer for them, and handovers: one decider per act. */
@NullMarked
package vn.trachnhiem.command.agency;

import org.jspecify.annotations.NullMarked;
