package vn.trachnhiem.query.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.recommendations.RecommendationRow.Addressee;
import vn.trachnhiem.query.recommendations.RecommendationRow.Remediation;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
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
        if (recorded.event() instanceof RecommendationIssued e) {
            return issued(e, recorded);
        }
        return changed(Objects.requireNonNull(row), recorded);
    }

    private static RecommendationRow changed(RecommendationRow row, Recorded recorded) {
        List<EventMark> events = EventMark.append(row.events(), recorded);
        return switch ((RecommendationEvent) recorded.event()) {
            case RecommendationIssued e -> row;
            case RecommendationTransferred e ->
                row.with(new Addressee(e.receiver(), e.act().effectiveOn(), recorded.mark()), events);
            case RemediationReported e ->
                row.with(new Remediation(e.amountRecovered(), e.act().effectiveOn(), e.text(), null, null), events);
            case RemediationVerified e -> {
                Remediation known = row.remediation();
                LocalDate done = known.recovered() >= row.amountDue() ? known.reportedOn() : null;
                yield row.with(known.decided(done, null), events);
            }
            case RemediationRejected e -> row.with(row.remediation().decided(null, e.grounds()), events);
        };
    }

    private static RecommendationRow issued(RecommendationIssued e, Recorded recorded) {
        return new RecommendationRow(
                e.recommendation(),
                e.inspection(),
                e.finding(),
                List.of(new Addressee(e.addressee(), e.act().effectiveOn(), recorded.mark())),
                e.kind(),
                e.text(),
                e.amountDue(),
                e.act().effectiveOn(),
                e.act().document(),
                e.dueOn(),
                Remediation.none(),
                List.of(recorded.mark()));
    }
}
