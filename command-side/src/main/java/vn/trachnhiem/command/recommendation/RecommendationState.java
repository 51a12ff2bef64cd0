package vn.trachnhiem.command.recommendation;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;

/** A recommendation as its deciders see it. */
public sealed interface RecommendationState extends State<RecommendationState, RecommendationEvent>
        permits RecommendationState.Unissued, OpenRecommendation, RecommendationState.Fulfilled {
    /** Nothing was recommended. */
    record Unissued() implements RecommendationState {
        @Override
        public RecommendationState evolve(RecommendationEvent event) {
            return switch (event) {
                case RecommendationIssued issued -> OpenRecommendation.from(issued);
                case RecommendationTransferred e -> this;
                case RemediationReported e -> this;
                case RemediationVerified e -> this;
                case RemediationRejected e -> this;
            };
        }
    }

    /** The remediation was verified, the whole amount included. */
    record Fulfilled() implements RecommendationState {
        @Override
        public RecommendationState evolve(RecommendationEvent event) {
            return this;
        }
    }
}
