package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Why;

/**
 * What provisions inherit from those above them.
 *
 * @param headed whether the head in person is addressed
 * @param chapeau whether the roles come from words that introduce provisions, not from the clause before
 * @param told whether the part only tells (aims, scope, definitions), so that it binds only whom it names
 */
record Context(
        Bound bound, Why why, boolean headed, Roles roles, boolean chapeau, List<Deadline> deadlines, boolean told) {

    static Context none(boolean told) {
        return new Context(new Bound(List.of()), Why.SUBJECT_NOT_STATED, false, Roles.NONE, false, List.of(), told);
    }

    Context bound(Bound other, Why reason, boolean heads) {
        return new Context(other, reason, heads, roles, chapeau, deadlines, told);
    }

    /** With the roles of words that introduce provisions. */
    Context introduces(Roles other) {
        return new Context(bound, why, headed, other, true, deadlines, told);
    }

    /** With the roles of the clause just read. */
    Context after(Roles other) {
        boolean led = chapeau && roles.own().contains(Role.LEAD);
        return led ? this : new Context(bound, why, headed, other, false, deadlines, told);
    }

    /** For what is below a provision that introduces nothing. */
    Context below() {
        return chapeau ? this : new Context(bound, why, headed, Roles.NONE, false, deadlines, told);
    }

    Context deadlines(List<Deadline> other) {
        return other.isEmpty() ? this : new Context(bound, why, headed, roles, chapeau, other, told);
    }

    Context tells() {
        return new Context(bound, why, headed, roles, chapeau, deadlines, true);
    }

    Context orders() {
        return new Context(bound, why, headed, roles, chapeau, deadlines, false);
    }

    boolean names() {
        return !bound.parties().isEmpty();
    }
}
