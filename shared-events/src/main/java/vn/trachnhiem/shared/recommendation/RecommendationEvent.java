package vn.trachnhiem.shared.recommendation;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** What happens to a recommendation. */
public sealed interface RecommendationEvent extends Event {
    RecommendationId recommendation();

    @Override
    default String subject() {
        return recommendation().value();
    }

    /** An agency is to remedy something; amounts in đồng, 0 where none. */
    @WireName("recommendation.issued")
    record RecommendationIssued(
            RecommendationId recommendation,
            InspectionId inspection,
            int finding,
            AgencyId addressee,
            RecommendationKind kind,
            String text,
            long amountDue,
            LocalDate dueOn,
            Act act)
            implements RecommendationEvent {}

    /** From the effective date the receiver remedies; what is left to recover is due from it. */
    @WireName("recommendation.transferred")
    record RecommendationTransferred(
            RecommendationId recommendation, AgencyId from, AgencyId receiver, ReorganisationId reorganisation, Act act)
            implements RecommendationEvent {}

    /** What the addressee says it did; recovered so far in đồng. */
    @WireName("recommendation.remediation-reported")
    record RemediationReported(
            RecommendationId recommendation, String text, long amountRecovered, List<FileRef> evidence, Act act)
            implements RecommendationEvent {}

    /** The remediation holds as far as it was reported; the duty ends once the whole amount is recovered. */
    @WireName("recommendation.remediation-verified")
    record RemediationVerified(RecommendationId recommendation, String grounds, Act act)
            implements RecommendationEvent {}

    /** The remediation does not hold; the duty stays. */
    @WireName("recommendation.remediation-rejected")
    record RemediationRejected(RecommendationId recommendation, String grounds, Act act)
            implements RecommendationEvent {}
}
