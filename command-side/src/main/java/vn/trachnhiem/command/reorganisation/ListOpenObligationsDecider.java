package vn.trachnhiem.command.reorganisation;

import java.util.Optional;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/**
 * What is open may be listed again until the reorganisation closes; each list adds to the ones before. A task that does not exist could
 * never be settled, so it is not listed (ADR 0005).
 */
public final class ListOpenObligationsDecider {
    private ListOpenObligationsDecider() {}

    public static Decision<ReorganisationEvent> decide(
            ListOpenObligations c, ReorganisationState state, Rules rules, Past past) {
        return switch (state) {
            case ReorganisationState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case ClosedReorganisation closed -> Decision.rejected(ReorganisationRejection.CLOSED);
            case DecidedReorganisation decided -> list(c, decided.obligations(), rules, past);
        };
    }

    private static Decision<ReorganisationEvent> list(
            ListOpenObligations c, OpenObligations known, Rules rules, Past past) {
        Optional<TaskId> unknown = c.open().stream()
                .filter(task -> past.of(task.value()).isEmpty())
                .findFirst();
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.LEDGER, Role.HOME_AFFAIRS_OFFICER)
                .hasHappened()
                .when(
                        unknown.isPresent(),
                        ReorganisationRejection.TASK_UNKNOWN,
                        unknown.map(TaskId::value).orElse(""))
                .acceptUnless(
                        known.list(c.open()), () -> new OpenObligationsListed(c.reorganisation(), c.open(), c.act()));
    }
}
