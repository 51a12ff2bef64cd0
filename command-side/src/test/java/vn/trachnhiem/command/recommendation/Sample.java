package vn.trachnhiem.command.recommendation;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.recommendation.ReportRemediation;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

/** A recommendation that Sở Y tế recover 1,000 đồng. */
final class Sample {
    static final RecommendationId RECOMMENDATION = new RecommendationId("recommendation-1");
    static final Actor CHIEF = actor(ANN, INSPECTORATE, Role.CHIEF_INSPECTOR);
    static final Actor INSPECTOR = actor(BEN, INSPECTORATE, Role.INSPECTOR);
    static final Actor REPORTER = actor(CHI, HEALTH, Role.AGENCY_OFFICER);

    static final InspectionId INSPECTION = new InspectionId("inspection-1");

    private Sample() {}

    /** The inspection was concluded on that day and sustained its first finding, not its second. */
    static Past concluded(LocalDate on) {
        return Remembered.of(new InspectionConcluded(INSPECTION, List.of(1), act(CHIEF, on)));
    }

    static IssueRecommendation issue(Act act, RecommendationKind kind, long due) {
        return new IssueRecommendation(
                RECOMMENDATION, INSPECTION, 1, HEALTH, kind, "Thu hồi", due, TODAY.plusDays(30), act);
    }

    static IssueRecommendation issue() {
        return issue(act(CHIEF, TODAY, TODAY, LETTER, null), RecommendationKind.ECONOMIC, 1_000);
    }

    static RecommendationIssued issued(IssueRecommendation c) {
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

    static ReportRemediation report(long recovered, Act act) {
        return new ReportRemediation(RECOMMENDATION, "Đã nộp ngân sách", recovered, List.of(), act);
    }

    static RemediationReported reported(ReportRemediation c) {
        return new RemediationReported(c.recommendation(), c.text(), c.amountRecovered(), c.evidence(), c.act());
    }

    static VerifyRemediation verify(boolean holds, Act act) {
        return new VerifyRemediation(RECOMMENDATION, holds, "Giấy nộp tiền", act);
    }

    static RemediationVerified verified(VerifyRemediation c) {
        return new RemediationVerified(c.recommendation(), c.grounds(), c.act());
    }

    static RemediationRejected rejected(VerifyRemediation c) {
        return new RemediationRejected(c.recommendation(), c.grounds(), c.act());
    }

    static TransferRecommendation transfer(AgencyId receiver) {
        return transfer(receiver, act(CHIEF));
    }

    static TransferRecommendation transfer(AgencyId receiver, Act act) {
        return new TransferRecommendation(RECOMMENDATION, receiver, new ReorganisationId("reorganisation-1"), act);
    }

    static RecommendationState open() {
        return new RecommendationState.Unissued().evolve(issued(issue()));
    }

    static RecommendationState claiming(long recovered) {
        return open().evolve(reported(report(recovered, act(REPORTER))));
    }
}
