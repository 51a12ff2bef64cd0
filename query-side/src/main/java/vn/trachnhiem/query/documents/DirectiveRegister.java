package vn.trachnhiem.query.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.documents.DirectiveRow.Reading;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;

/** The register of directing documents, keyed by document. */
public final class DirectiveRegister implements Register<DirectiveRow> {
    @Override
    public String table() {
        return "directive";
    }

    @Override
    public Class<DirectiveRow> rowType() {
        return DirectiveRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof DirectiveEvent ? List.of(event.subject()) : List.of();
    }

    @Override
    public DirectiveRow fold(@Nullable DirectiveRow row, String key, Recorded recorded) {
        return switch ((DirectiveEvent) recorded.event()) {
            case DirectiveRegistered e -> registered(e, recorded);
            case ProvisionInterpreted e -> known(row).with(reread(known(row), e), marks(row, recorded));
            case ObligationsConfirmed(var directive, var act) ->
                known(row).with(act.by().person(), act.effectiveOn(), marks(row, recorded));
            case DirectiveIssued(var directive, var act) -> known(row).with(act.effectiveOn(), marks(row, recorded));
        };
    }

    private static DirectiveRow registered(DirectiveRegistered e, Recorded recorded) {
        return new DirectiveRow(
                e.directive(),
                e.header(),
                e.source(),
                e.text(),
                e.provisions(),
                List.of(),
                e.act().effectiveOn(),
                e.act().by().person(),
                null,
                null,
                null,
                List.of(recorded.mark()));
    }

    private static List<Reading> reread(DirectiveRow row, ProvisionInterpreted e) {
        Reading reading = new Reading(
                e.provision(), e.obligations(), e.act().by().person(), e.act().reason());
        return Stream.concat(
                        row.readings().stream()
                                .filter(earlier -> !earlier.provision().equals(e.provision())),
                        Stream.of(reading))
                .toList();
    }

    private static DirectiveRow known(@Nullable DirectiveRow row) {
        return Objects.requireNonNull(row);
    }

    private static List<EventMark> marks(@Nullable DirectiveRow row, Recorded recorded) {
        return EventMark.append(known(row).events(), recorded);
    }
}
