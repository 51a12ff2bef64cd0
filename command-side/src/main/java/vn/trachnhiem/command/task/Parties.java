package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.task.TaskEvent.PartyTransferred;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;
import vn.trachnhiem.shared.task.TaskParty;

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
        List<AgencyId> coordinators,
        AgencyId lead,
        LocalDate leadSince,
        boolean acknowledged) {
    static Parties from(TaskAssigned e) {
        return new Parties(
                e.assigner(),
                e.act().by(),
                e.act().effectiveOn(),
                e.recipient(),
                e.coordinators(),
                e.lead(),
                e.act().effectiveOn(),
                false);
    }

    Parties acknowledge() {
        return new Parties(assigner, assignedBy, assignedOn, recipient, coordinators, lead, leadSince, true);
    }

    /** The receiver has not confirmed yet that it has the task. */
    Parties leadBy(AgencyId receiver, LocalDate since) {
        return new Parties(assigner, assignedBy, assignedOn, recipient, coordinators, receiver, since, false);
    }

    Parties with(PartyTransferred e) {
        AgencyId now = e.receiver();
        return switch (e.party()) {
            case RECIPIENT ->
                new Parties(assigner, assignedBy, assignedOn, now, coordinators, lead, leadSince, acknowledged);
            case ASSIGNER ->
                new Parties(now, assignedBy, assignedOn, recipient, coordinators, lead, leadSince, acknowledged);
            case COORDINATOR -> {
                List<AgencyId> others = coordinators.stream()
                        .map(each -> each.equals(e.from()) ? now : each)
                        .filter(each -> !each.equals(lead))
                        .distinct()
                        .toList();
                yield new Parties(assigner, assignedBy, assignedOn, recipient, others, lead, leadSince, acknowledged);
            }
        };
    }

    /** Whether the agency has that part in the task. */
    boolean has(TaskParty party, AgencyId agency) {
        return switch (party) {
            case RECIPIENT -> agency.equals(recipient);
            case ASSIGNER -> agency.equals(assigner);
            case COORDINATOR -> coordinators.contains(agency);
        };
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
