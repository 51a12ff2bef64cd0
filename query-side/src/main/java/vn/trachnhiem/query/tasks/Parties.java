package vn.trachnhiem.query.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.task.TaskParty;

/**
 * The sides of a task other than its lead: as assigned, and who followed whom.
 *
 * @param recipient who receives its reports; absent where the provincial office does
 */
public record Parties(
        AgencyId assigner,
        List<AgencyId> coordinators,
        @Nullable AgencyId recipient,
        List<Followed> followed) {
    /** From that day the receiver stands where the other stood. */
    public record Followed(
            TaskParty party,
            AgencyId from,
            AgencyId receiver,
            LocalDate on,
            ReorganisationId reorganisation,
            EventMark event) {}

    Parties with(Followed next) {
        return new Parties(
                assigner,
                coordinators,
                recipient,
                Stream.concat(followed.stream(), Stream.of(next)).toList());
    }

    /** Who stands in the place of the assigner on the day. */
    public AgencyId assignerOn(LocalDate day) {
        return standingFor(TaskParty.ASSIGNER, assigner, day);
    }

    /** Who receives the reports on the day; null where the provincial office does. */
    public @Nullable AgencyId recipientOn(LocalDate day) {
        return recipient == null ? null : standingFor(TaskParty.RECIPIENT, recipient, day);
    }

    /** Who coordinates on the day, each once and never the lead. */
    public List<AgencyId> coordinatorsOn(LocalDate day, AgencyId lead) {
        return coordinators.stream()
                .map(each -> standingFor(TaskParty.COORDINATOR, each, day))
                .distinct()
                .filter(each -> !each.equals(lead))
                .toList();
    }

    private AgencyId standingFor(TaskParty party, AgencyId assigned, LocalDate day) {
        AgencyId now = assigned;
        for (Followed each : followed) {
            boolean holds = each.party() == party && !each.on().isAfter(day);
            now = holds && each.from().equals(now) ? each.receiver() : now;
        }
        return now;
    }
}
