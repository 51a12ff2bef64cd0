package vn.trachnhiem.command.agency;

import java.util.Optional;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

/** Who goes on in place of an agency that ended, as its reorganisation decided for good (ADR 0011). */
final class Successors {
    private final Past past;

    Successors(Past past) {
        this.past = past;
    }

    /** Whether the other goes on in place of the agency that so ended; where agencies are dissolved, each matter is routed by record. */
    boolean goesOn(AgencyId other, AgencyEnd end) {
        return past.of(end.reorganisation().value(), ReorganisationEvent.class).anyMatch(event -> switch (event) {
            case AgenciesMerged e -> e.receiver().equals(other);
            case AgencyDivided e -> e.receivers().contains(other);
            case AgenciesDissolved e -> true;
            case OpenObligationsListed e -> false;
            case ObligationSettled e -> false;
            case ReorganisationClosed e -> false;
        });
    }

    /** A tenure at another agency; who held it does not change any more. */
    Optional<Tenure> tenure(AgencyId other, TenureId id) {
        AgencyState state = new AgencyState.Unestablished();
        for (AgencyEvent event : past.of(other.value(), AgencyEvent.class).toList()) {
            state = state.evolve(event);
        }
        return state instanceof EstablishedAgency known ? known.tenures().find(id) : Optional.empty();
    }
}
