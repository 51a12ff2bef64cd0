package vn.trachnhiem.command.recommendation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.ReportRemediation;

/**
 * The addressee reports what it did and what it recovered so far: never less than before, unless the earlier report was rejected, and
 * never more than is due.
 */
public final class ReportRemediationDecider {
    private ReportRemediationDecider() {}

    public static Decision<RecommendationEvent> decide(ReportRemediation c, RecommendationState state, Rules rules) {
        return switch (state) {
            case RecommendationState.Unissued() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case RecommendationState.Fulfilled() -> Decision.rejected(RecommendationRejection.VERIFIED);
            case OpenRecommendation open -> decide(c, open, rules);
        };
    }

    private static Decision<RecommendationEvent> decide(ReportRemediation c, OpenRecommendation open, Rules rules) {
        return Guard.<RecommendationEvent>of(c.act(), rules, Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY)
                .unless(c.act().by().agency().equals(open.addressee().agency()), RecommendationRejection.NOT_ADDRESSEE)
                .hasHappened()
                .notBefore(open.latestOn())
                .notBefore(open.addressee().since())
                .says(c.text())
                .when(c.amountRecovered() < 0, RecommendationRejection.AMOUNT_NEGATIVE)
                .when(c.amountRecovered() > open.recovery().due(), RecommendationRejection.RECOVERED_MORE_THAN_DUE)
                .when(
                        c.amountRecovered() < open.recovery().claimed(),
                        RecommendationRejection.RECOVERED_LESS_THAN_BEFORE)
                .accept(() -> new RemediationReported(
                        c.recommendation(), c.text(), c.amountRecovered(), c.evidence(), c.act()));
    }
}
