package vn.trachnhiem.command.recommendation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;

/** An open recommendation goes to who goes on in place of its addressee; remediation is a matter of today's head (domain, R17 and R19). */
public final class TransferRecommendationDecider {
    private TransferRecommendationDecider() {}

    public static Decision<RecommendationEvent> decide(
            TransferRecommendation c, RecommendationState state, Rules rules) {
        return switch (state) {
            case RecommendationState.Unissued() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case RecommendationState.Fulfilled() -> Decision.rejected(RecommendationRejection.VERIFIED);
            case OpenRecommendation open -> transfer(c, open.addressee(), rules);
        };
    }

    private static Decision<RecommendationEvent> transfer(TransferRecommendation c, Addressee from, Rules rules) {
        return Guard.<RecommendationEvent>of(
                        c.act(),
                        rules,
                        Role.CHIEF_INSPECTOR,
                        Role.HOME_AFFAIRS_OFFICER,
                        Role.CHIEF_OF_OFFICE,
                        Role.CHAIRMAN)
                .hasHappened()
                .notBefore(from.since())
                .when(c.receiver().equals(from.agency()), RecommendationRejection.RECEIVER_IS_ADDRESSEE)
                .accept(() -> new RecommendationTransferred(
                        c.recommendation(), from.agency(), c.receiver(), c.reorganisation(), c.act()));
    }
}
