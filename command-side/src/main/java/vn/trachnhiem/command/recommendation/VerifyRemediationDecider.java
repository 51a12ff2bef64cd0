package vn.trachnhiem.command.recommendation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

/**
 * An inspector verifies or rejects what was reported, with grounds; nobody of the addressee, and nobody who reported it (domain, E.1). The
 * duty ends once the whole amount is verified.
 */
public final class VerifyRemediationDecider {
    private VerifyRemediationDecider() {}

    public static Decision<RecommendationEvent> decide(VerifyRemediation c, RecommendationState state, Rules rules) {
        return switch (state) {
            case RecommendationState.Unissued() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case RecommendationState.Fulfilled() -> Decision.rejected(RecommendationRejection.VERIFIED);
            case OpenRecommendation open -> decide(c, open, rules);
        };
    }

    private static Decision<RecommendationEvent> decide(VerifyRemediation c, OpenRecommendation open, Rules rules) {
        Actor by = c.act().by();
        return Guard.<RecommendationEvent>of(c.act(), rules, Role.INSPECTOR, Role.CHIEF_INSPECTOR)
                .when(by.agency().equals(open.addressee().agency()), RecommendationRejection.VERIFIER_OF_ADDRESSEE)
                .when(open.reporters().contains(by.person()), RecommendationRejection.VERIFIER_REPORTED)
                .when(open.reporters().isEmpty(), RecommendationRejection.NOTHING_REPORTED)
                .hasHappened()
                .notBefore(open.latestOn())
                .when(c.grounds().isBlank(), RecommendationRejection.GROUNDS_MISSING)
                .accept(() -> decided(c));
    }

    private static RecommendationEvent decided(VerifyRemediation c) {
        return c.verified()
                ? new RemediationVerified(c.recommendation(), c.grounds(), c.act())
                : new RemediationRejected(c.recommendation(), c.grounds(), c.act());
    }
}
