package vn.trachnhiem.command.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.evidence.FileRef;

/** A document in the register that officers are reading. */
public record RegisteredDirective(
        FileRef text,
        List<Provision> provisions,
        @Nullable LocalDate issuedOn,
        LocalDate registeredOn,
        Readings readings)
        implements DirectiveState {
    static RegisteredDirective from(DirectiveRegistered event) {
        return new RegisteredDirective(
                event.text(),
                event.provisions(),
                event.header().issuedOn(),
                event.act().effectiveOn(),
                Readings.none(event.act().effectiveOn()));
    }

    Optional<Provision> provision(String path) {
        return provisions.stream()
                .filter(provision -> provision.path().equals(path))
                .findFirst();
    }

    /** Paths of the operative provisions that nobody has read, in the order of the document. */
    List<String> unread() {
        return provisions.stream()
                .filter(Provision::operative)
                .map(Provision::path)
                .filter(path -> !readings.cover(path))
                .toList();
    }

    @Override
    public DirectiveState evolve(DirectiveEvent event) {
        return switch (event) {
            case ProvisionInterpreted reading ->
                new RegisteredDirective(text, provisions, issuedOn, registeredOn, readings.with(reading));
            case ObligationsConfirmed confirmed -> new Confirmed(issuedOn);
            case DirectiveRegistered e -> this;
            case DirectiveIssued e -> this;
        };
    }
}
