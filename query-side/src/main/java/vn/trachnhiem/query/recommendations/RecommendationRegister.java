package vn.trachnhiem.query.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;

/** The register of recommendations, keyed by recommendation. */
public final class RecommendationRegister implements Register<RecommendationRow> {
    @Override
    public String table() {
        return "recommendation";
    }

    @Override
    public Class<RecommendationRow> rowType() {
        return RecommendationRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof RecommendationEvent ? List.of(event.subject()) : List.of();
    }

    @Override
    public RecommendationRow fold(@Nullable RecommendationRow row, String key, Recorded recorded) {
        return switch ((RecommendationEvent) recorded.event()) {
            case RecommendationIssued e -> issued(e, recorded);
            case RemediationReported e ->
                with(row, recorded, e.amountRecovered(), e.act().effectiveOn(), e.text(), null, null);
            case RemediationVerified e -> {
                RecommendationRow known = Objects.requireNonNull(row);
                LocalDate done = known.amountRecovered() >= known.amountDue() ? known.reportedOn() : null;
                yield with(row, recorded, known.amountRecovered(), known.reportedOn(), known.report(), done, null);
            }
            case RemediationRejected e -> {
                RecommendationRow known = Objects.requireNonNull(row);
                yield with(
                        row, recorded, known.amountRecovered(), known.reportedOn(), known.report(), null, e.grounds());
            }
        };
    }

    private static RecommendationRow issued(RecommendationIssued e, Recorded recorded) {
        return new RecommendationRow(
                e.recommendation(),
                e.inspection(),
                e.finding(),
                e.addressee(),
                e.kind(),
                e.text(),
                e.amountDue(),
                0,
                e.act().effectiveOn(),
                e.act().document(),
                e.dueOn(),
                null,
                null,
                null,
                null,
                List.of(recorded.mark()));
    }

    private static RecommendationRow with(
            @Nullable RecommendationRow row,
            Recorded recorded,
            long recovered,
            @Nullable LocalDate reportedOn,
            @Nullable String report,
            @Nullable LocalDate doneOn,
            @Nullable String rejection) {
        RecommendationRow known = Objects.requireNonNull(row);
        return new RecommendationRow(
                known.recommendation(),
                known.inspection(),
                known.finding(),
                known.addressee(),
                known.kind(),
                known.text(),
                known.amountDue(),
                recovered,
                known.issuedOn(),
                known.document(),
                known.dueOn(),
                reportedOn,
                report,
                doneOn,
                rejection,
                EventMark.append(known.events(), recorded));
    }
}
