package vn.trachnhiem.command.task;

import java.util.stream.Stream;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

/** Who ends by a reorganisation, as it decided for good (ADR 0011). */
final class Ending {
    private Ending() {}

    static boolean ends(AgencyId agency, ReorganisationId reorganisation, Past past) {
        return past.of(reorganisation.value(), ReorganisationEvent.class)
                .flatMap(Ending::agencies)
                .anyMatch(agency::equals);
    }

    private static Stream<AgencyId> agencies(ReorganisationEvent event) {
        return switch (event) {
            case AgenciesMerged e -> e.ending().stream();
            case AgencyDivided e -> Stream.of(e.ending());
            case AgenciesDissolved e -> e.ending().stream();
            case OpenObligationsListed e -> Stream.of();
            case ObligationSettled e -> Stream.of();
            case ReorganisationClosed e -> Stream.of();
        };
    }
}
