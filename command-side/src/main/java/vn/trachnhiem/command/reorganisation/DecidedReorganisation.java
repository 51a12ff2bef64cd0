package vn.trachnhiem.command.reorganisation;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

/** A reorganisation under way. */
public record DecidedReorganisation(LocalDate effectiveOn, OpenObligations obligations) implements ReorganisationState {
    static DecidedReorganisation by(Act decision) {
        return new DecidedReorganisation(decision.effectiveOn(), OpenObligations.unlisted());
    }

    @Override
    public ReorganisationState evolve(ReorganisationEvent event) {
        return switch (event) {
            case AgenciesMerged e -> this;
            case AgencyDivided e -> this;
            case AgenciesDissolved e -> this;
            case OpenObligationsListed e -> with(obligations.with(e.open()));
            case ObligationSettled e -> with(obligations.settled(e.task(), e.receiver()));
            case ReorganisationClosed e -> new ClosedReorganisation(obligations);
        };
    }

    private DecidedReorganisation with(OpenObligations changed) {
        return new DecidedReorganisation(effectiveOn, changed);
    }
}
