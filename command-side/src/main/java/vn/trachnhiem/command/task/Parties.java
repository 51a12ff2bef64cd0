package vn.trachnhiem.command.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;

/**
 * Who stands on which side of a task.
 *
 * @param assignedBy who recorded the assignment
 * @param assignedOn from when there is a task
 * @param recipient who receives reports; absent where the provincial office does
 * @param leadSince from when the present lead answers: the day of assignment, or of the last transfer
 * @param acknowledged whether the present lead has confirmed the task
 */
record Parties(
        AgencyId assigner,
        Actor assignedBy,
        LocalDate assignedOn,
        @Nullable AgencyId recipient,
        AgencyId lead,
        LocalDate leadSince,
        boolean acknowledged) {
    static Parties from(TaskAssigned e) {
        return new Parties(
                e.assigner(),
                e.act().by(),
                e.act().effectiveOn(),
                e.recipient(),
                e.lead(),
                e.act().effectiveOn(),
                false);
    }

    Parties acknowledge() {
        return new Parties(assigner, assignedBy, assignedOn, recipient, lead, leadSince, true);
    }

    /** The receiver has not confirmed yet that it has the task. */
    Parties leadBy(AgencyId receiver, LocalDate since) {
        return new Parties(assigner, assignedBy, assignedOn, recipient, receiver, since, false);
    }

    boolean isLead(Actor actor) {
        return actor.agency().equals(lead);
    }

    boolean isAssigner(Actor actor) {
        return actor.agency().equals(assigner);
    }

    boolean assigned(Actor actor) {
        return actor.person().equals(assignedBy.person());
    }

    boolean leadsItsOwnReport() {
        return lead.equals(recipient);
    }
}
