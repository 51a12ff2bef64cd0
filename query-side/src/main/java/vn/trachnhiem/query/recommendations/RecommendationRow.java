package vn.trachnhiem.query.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.recommendation.RecommendationKind;

/**
 * One recommendation.
 *
 * @param addressees who had to remedy, in order; the last has to now
 * @param amountDue đồng; 0 where none
 */
public record RecommendationRow(
        RecommendationId recommendation,
        InspectionId inspection,
        int finding,
        List<Addressee> addressees,
        RecommendationKind kind,
        String text,
        long amountDue,
        LocalDate issuedOn,
        @Nullable DocumentRef document,
        LocalDate dueOn,
        Remediation remediation,
        List<EventMark> events) {
    /** Who had to remedy from that day. */
    public record Addressee(AgencyId agency, LocalDate from, EventMark event) {}

    /**
     * How far it is remedied.
     *
     * @param recovered đồng, as last reported
     * @param doneOn day of the report that was verified; absent before
     */
    public record Remediation(
            long recovered,
            @Nullable LocalDate reportedOn,
            @Nullable String report,
            @Nullable LocalDate doneOn,
            @Nullable String rejection) {
        static Remediation none() {
            return new Remediation(0, null, null, null, null);
        }

        Remediation decided(@Nullable LocalDate done, @Nullable String grounds) {
            return new Remediation(recovered, reportedOn, report, done, grounds);
        }
    }

    /** Who has to remedy on the day. */
    public AgencyId addresseeOn(LocalDate day) {
        return addressees.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(addressees.getFirst())
                .agency();
    }

    RecommendationRow with(Addressee next, List<EventMark> marks) {
        List<Addressee> all =
                Stream.concat(addressees.stream(), Stream.of(next)).toList();
        return with(all, remediation, marks);
    }

    RecommendationRow with(Remediation now, List<EventMark> marks) {
        return with(addressees, now, marks);
    }

    private RecommendationRow with(List<Addressee> all, Remediation now, List<EventMark> marks) {
        return new RecommendationRow(
                recommendation, inspection, finding, all, kind, text, amountDue, issuedOn, document, dueOn, now, marks);
    }
}
