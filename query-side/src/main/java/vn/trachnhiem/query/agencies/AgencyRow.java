package vn.trachnhiem.query.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/**
 * One agency.
 *
 * @param names in the order in which they held
 * @param endedOn first day on which the agency was no more
 */
public record AgencyRow(
        AgencyId agency,
        AgencyKind kind,
        List<Named> names,
        List<AgencyId> predecessors,
        LocalDate establishedOn,
        @Nullable LocalDate endedOn,
        @Nullable AgencyEnding ending,
        @Nullable ReorganisationId reorganisation,
        List<EventMark> events) {
    /** A name and the day from which it held. */
    public record Named(AgencyName name, LocalDate from) {}

    /** What the agency was called on that day: history keeps the names of its time. */
    public AgencyName nameOn(LocalDate day) {
        return names.stream()
                .filter(named -> !named.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst())
                .name();
    }

    /** Whether the agency exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (endedOn == null || day.isBefore(endedOn));
    }
}
