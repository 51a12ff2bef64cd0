package vn.trachnhiem.command.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;

/**
 * The Chief Inspector issues a recommendation by document, with a due date, on a finding that the conclusion sustained (domain, C.2). Only
 * an economic one has an amount, in đồng.
 */
public final class IssueRecommendationDecider {
    private IssueRecommendationDecider() {}

    /** Beyond this not every reader of the ledger keeps whole numbers apart: 2^53 − 1. */
    private static final long LARGEST = 9_007_199_254_740_991L;

    public static Decision<RecommendationEvent> decide(
            IssueRecommendation c, RecommendationState state, Rules rules, Past past) {
        Optional<Conclusion> conclusion = Conclusion.of(c.inspection(), past);
        LocalDate concludedOn = conclusion.map(Conclusion::on).orElse(c.act().effectiveOn());
        return Guard.<RecommendationEvent>of(c.act(), rules, Role.CHIEF_INSPECTOR)
                .unless(state instanceof RecommendationState.Unissued, ActRejection.ALREADY_EXISTS)
                .when(conclusion.isEmpty(), RecommendationRejection.NOT_CONCLUDED)
                .byDocument()
                .hasHappened()
                .notBefore(concludedOn)
                .unless(
                        conclusion
                                .filter(made -> made.sustained().contains(c.finding()))
                                .isPresent(),
                        RecommendationRejection.FINDING_NOT_SUSTAINED)
                .says(c.text())
                .when(c.amountDue() < 0, RecommendationRejection.AMOUNT_NEGATIVE)
                .when(c.amountDue() > LARGEST, RecommendationRejection.AMOUNT_TOO_LARGE)
                .when(hasForeignAmount(c), RecommendationRejection.AMOUNT_ONLY_IF_ECONOMIC)
                .when(c.dueOn().isBefore(c.act().effectiveOn()), RecommendationRejection.DUE_BEFORE_ISSUE)
                .accept(() -> issued(c));
    }

    private static boolean hasForeignAmount(IssueRecommendation c) {
        return c.amountDue() != 0 && c.kind() != RecommendationKind.ECONOMIC;
    }

    private static RecommendationIssued issued(IssueRecommendation c) {
        return new RecommendationIssued(
                c.recommendation(),
                c.inspection(),
                c.finding(),
                c.addressee(),
                c.kind(),
                c.text(),
                c.amountDue(),
                c.dueOn(),
                c.act());
    }
}
