package vn.trachnhiem.shared.offices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * One agency in the register.
 *
 * @param endedOn first day on which the agency was no more
 * @param tenures of all its heads, latest first
 */
public record Offices(
        Cutoff cutoff,
        AgencyId agency,
        AgencyKind kind,
        AgencyName name,
        LocalDate establishedOn,
        @Nullable LocalDate endedOn,
        List<Tenure> tenures,
        List<EventLink> events) {
    public Offices {
        tenures = List.copyOf(tenures);
        events = List.copyOf(events);
    }

    /**
     * One head.
     *
     * @param until first day on which the person no longer answers; absent while the end is open
     */
    public record Tenure(
            TenureId tenure,
            PersonLabel person,
            TenureKind kind,
            String title,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable DocumentRef decision,
            List<EventLink> events) {
        public Tenure {
            events = List.copyOf(events);
        }

        /** Whether the end of the tenure may still be set, or come earlier. */
        public boolean isOpenOn(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }
}
