package vn.trachnhiem.query.recommendations;

import java.time.LocalDate;
import java.util.List;
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
 * @param amountDue đồng; 0 where none
 * @param amountRecovered đồng, as last reported
 * @param doneOn day of the report that was verified; absent before
 */
public record RecommendationRow(
        RecommendationId recommendation,
        InspectionId inspection,
        int finding,
        AgencyId addressee,
        RecommendationKind kind,
        String text,
        long amountDue,
        long amountRecovered,
        LocalDate issuedOn,
        @Nullable DocumentRef document,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn,
        @Nullable String report,
        @Nullable LocalDate doneOn,
        @Nullable String rejection,
        List<EventMark> events) {}
