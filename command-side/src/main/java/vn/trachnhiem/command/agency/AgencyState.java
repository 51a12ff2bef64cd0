package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;

/** An agency as its deciders see it. */
public sealed interface AgencyState extends State<AgencyState, AgencyEvent>
        permits AgencyState.Unestablished, EstablishedAgency {
    /** The ledger does not know this agency. */
    record Unestablished() implements AgencyState {
        @Override
        public AgencyState evolve(AgencyEvent event) {
            return event instanceof AgencyEstablished established ? EstablishedAgency.from(established) : this;
        }
    }
}
