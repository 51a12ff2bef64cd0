package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

/** A reorganisation as its deciders see it. */
public sealed interface ReorganisationState extends State<ReorganisationState, ReorganisationEvent>
        permits ReorganisationState.Undecided, DecidedReorganisation, ClosedReorganisation {
    /** The ledger does not know this reorganisation. */
    record Undecided() implements ReorganisationState {
        @Override
        public ReorganisationState evolve(ReorganisationEvent event) {
            return switch (event) {
                case AgenciesMerged e -> DecidedReorganisation.by(e.act());
                case AgencyDivided e -> DecidedReorganisation.by(e.act());
                case AgenciesDissolved e -> DecidedReorganisation.by(e.act());
                case OpenObligationsListed e -> this;
                case ObligationSettled e -> this;
                case ReorganisationClosed e -> this;
            };
        }
    }
}
