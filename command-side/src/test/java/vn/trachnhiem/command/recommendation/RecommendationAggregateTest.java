package vn.trachnhiem.command.recommendation;

import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.recommendation.Sample.CHIEF;
import static vn.trachnhiem.command.recommendation.Sample.INSPECTOR;
import static vn.trachnhiem.command.recommendation.Sample.RECOMMENDATION;
import static vn.trachnhiem.command.recommendation.Sample.REPORTER;
import static vn.trachnhiem.command.recommendation.Sample.concluded;
import static vn.trachnhiem.command.recommendation.Sample.issue;
import static vn.trachnhiem.command.recommendation.Sample.issued;
import static vn.trachnhiem.command.recommendation.Sample.report;
import static vn.trachnhiem.command.recommendation.Sample.reported;
import static vn.trachnhiem.command.recommendation.Sample.verified;
import static vn.trachnhiem.command.recommendation.Sample.verify;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.ReportRemediation;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

class RecommendationAggregateTest {
    private final IssueRecommendation issue = issue();
    private final ReportRemediation report = report(1_000, act(REPORTER));
    private final VerifyRemediation verify = verify(true, act(INSPECTOR));

    private AggregateTestFixture<RecommendationAggregate> ledger =
            new AggregateTestFixture<>(RecommendationAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(RecommendationAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(concluded(TODAY));
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void a_recommendation_is_issued() {
        ledger.givenNoPriorActivity().when(issue).expectEvents(issued(issue));
    }

    @Test
    void a_remediation_is_reported() {
        ledger.given(issued(issue)).when(report).expectEvents(reported(report));
    }

    @Test
    void a_recommendation_moves_to_its_receiver() {
        TransferRecommendation transfer = new TransferRecommendation(
                RECOMMENDATION, FINANCE, new ReorganisationId("reorganisation-1"), act(CHIEF));
        ledger.given(issued(issue))
                .when(transfer)
                .expectEvents(new RecommendationTransferred(
                        RECOMMENDATION, HEALTH, FINANCE, transfer.reorganisation(), transfer.act()));
    }

    @Test
    void a_remediation_is_verified() {
        ledger.given(issued(issue), reported(report)).when(verify).expectEvents(verified(verify));
    }

    @Test
    void a_rejection_travels_with_its_key_and_status() {
        ledger.given(issued(issue))
                .when(verify)
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("recommendation.nothing-reported", 409, List.of()));
    }
}
