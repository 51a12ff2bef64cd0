package vn.trachnhiem.command.inspection;

import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.FORMER_HEAD;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.ask;
import static vn.trachnhiem.command.inspection.Sample.asked;
import static vn.trachnhiem.command.inspection.Sample.assess;
import static vn.trachnhiem.command.inspection.Sample.assessed;
import static vn.trachnhiem.command.inspection.Sample.byDocument;
import static vn.trachnhiem.command.inspection.Sample.conclude;
import static vn.trachnhiem.command.inspection.Sample.decide;
import static vn.trachnhiem.command.inspection.Sample.decided;
import static vn.trachnhiem.command.inspection.Sample.explain;
import static vn.trachnhiem.command.inspection.Sample.explained;
import static vn.trachnhiem.command.inspection.Sample.find;
import static vn.trachnhiem.command.inspection.Sample.found;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.IssueConclusion;
import vn.trachnhiem.shared.inspection.RecordFinding;
import vn.trachnhiem.shared.inspection.RequestExplanation;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

class InspectionAggregateTest {
    private final DecideInspection decide = decide();
    private final RecordFinding find = find(1, act(MEMBER));
    private final RequestExplanation ask = ask(1, DAN, act(LEADER));
    private final SubmitExplanation explain = explain(1, DAN, act(FORMER_HEAD));
    private final AssessExplanation assess = assess(1, DAN, act(CHIEF));
    private final IssueConclusion conclude = conclude(byDocument(CHIEF, TODAY), 1);

    private AggregateTestFixture<InspectionAggregate> ledger = new AggregateTestFixture<>(InspectionAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(InspectionAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void an_inspection_is_decided() {
        ledger.givenNoPriorActivity().when(decide).expectEvents(decided(decide));
    }

    @Test
    void a_finding_is_recorded() {
        ledger.given(decided(decide)).when(find).expectEvents(found(find));
    }

    @Test
    void an_explanation_is_requested() {
        ledger.given(decided(decide), found(find)).when(ask).expectEvents(asked(ask));
    }

    @Test
    void an_explanation_is_submitted() {
        ledger.given(decided(decide), found(find), asked(ask)).when(explain).expectEvents(explained(explain));
    }

    @Test
    void an_explanation_is_assessed() {
        ledger.given(decided(decide), found(find), asked(ask), explained(explain))
                .when(assess)
                .expectEvents(assessed(assess));
    }

    @Test
    void the_conclusion_is_issued() {
        ledger.given(decided(decide), found(find), asked(ask), explained(explain), assessed(assess))
                .when(conclude)
                .expectEvents(new InspectionConcluded(INSPECTION, List.of(1), conclude.act()));
    }

    @Test
    void a_rejection_travels_with_its_arguments() {
        ledger.given(decided(decide), found(find), asked(ask))
                .when(conclude)
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("inspection.explanation-open", 409, List.of("1")));
    }
}
