package vn.trachnhiem.command.recommendation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.ReportRemediation;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

/** Where the acts about a recommendation arrive. */
public class RecommendationAggregate extends SubjectAggregate<RecommendationState, RecommendationEvent> {
    public RecommendationAggregate() {
        super(new RecommendationState.Unissued(), RecommendationEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(IssueRecommendation command, Rules rules, Past past) {
        return decide(command, (c, state, now) -> IssueRecommendationDecider.decide(c, state, now, past), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(TransferRecommendation command, Rules rules) {
        return decide(command, TransferRecommendationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReportRemediation command, Rules rules) {
        return decide(command, ReportRemediationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(VerifyRemediation command, Rules rules) {
        return decide(command, VerifyRemediationDecider::decide, rules);
    }
}
