package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

/** A reorganisation of which all that was listed is settled; stragglers may still be settled (ADR 0005). */
public record ClosedReorganisation(OpenObligations obligations) implements ReorganisationState {
    @Override
    public ReorganisationState evolve(ReorganisationEvent event) {
        return switch (event) {
            case AgenciesMerged e -> this;
            case AgencyDivided e -> this;
            case AgenciesDissolved e -> this;
            case OpenObligationsListed e -> this;
            case ObligationSettled e -> new ClosedReorganisation(obligations.settled(e.task(), e.receiver()));
            case ReorganisationClosed e -> this;
        };
    }
}
