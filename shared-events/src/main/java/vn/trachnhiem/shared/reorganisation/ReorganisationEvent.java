package vn.trachnhiem.shared.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** What happens in a reorganisation. */
public sealed interface ReorganisationEvent extends Event {
    ReorganisationId reorganisation();

    @Override
    default String subject() {
        return reorganisation().value();
    }

    /** From the effective date the receiver goes on in place of the ending agencies. */
    @WireName("reorganisation.agencies-merged")
    record AgenciesMerged(ReorganisationId reorganisation, List<AgencyId> ending, AgencyId receiver, Act act)
            implements ReorganisationEvent {}

    /** From the effective date several go on in place of one. */
    @WireName("reorganisation.agency-divided")
    record AgencyDivided(ReorganisationId reorganisation, AgencyId ending, List<AgencyId> receivers, Act act)
            implements ReorganisationEvent {}

    /** From the effective date the agencies are no more. */
    @WireName("reorganisation.agencies-dissolved")
    record AgenciesDissolved(ReorganisationId reorganisation, List<AgencyId> ending, boolean levelAbolished, Act act)
            implements ReorganisationEvent {}

    /** What was open, as computed. */
    @WireName("reorganisation.open-obligations-listed")
    record OpenObligationsListed(ReorganisationId reorganisation, List<TaskId> open, Act act)
            implements ReorganisationEvent {}

    /** An open obligation has its receiver, or ended where there is none. */
    @WireName("reorganisation.obligation-settled")
    record ObligationSettled(
            ReorganisationId reorganisation,
            TaskId task,
            @Nullable AgencyId receiver,
            Act act) implements ReorganisationEvent {}

    /** Every open obligation is settled. */
    @WireName("reorganisation.closed")
    record ReorganisationClosed(ReorganisationId reorganisation, Act act) implements ReorganisationEvent {}
}
