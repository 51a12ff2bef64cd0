package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * A tenure of the story.
 *
 * @param recorded the day on which the ledger learns of it
 * @param until the first day on which the person no longer answers; absent where the story ends before
 */
record Held(
        TenureId tenure,
        AgencyId agency,
        PersonId person,
        TenureKind kind,
        LocalDate from,
        LocalDate recorded,
        @Nullable LocalDate until) {
    static Held from(Row row) {
        return new Held(
                new TenureId("tenure-" + row.get("tenure")),
                Cast.agency(row.get("agency")),
                Cast.person(row.get("person")),
                TenureKind.valueOf(row.get("kind")),
                row.date("from"),
                row.date("recorded"),
                row.dateGiven("until").orElse(null));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** In which capacity the person signs for the agency (Nghị định 30/2020/NĐ-CP, Điều 13). */
    Capacity signing() {
        return switch (kind) {
            case HEAD -> Capacity.DIRECT;
            case ACTING -> Capacity.Q;
            case IN_CHARGE -> Capacity.KT;
        };
    }
}
