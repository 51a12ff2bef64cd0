package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.DUE;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.ask;
import static vn.trachnhiem.command.inspection.Sample.asked;
import static vn.trachnhiem.command.inspection.Sample.byDocument;
import static vn.trachnhiem.command.inspection.Sample.conclude;
import static vn.trachnhiem.command.inspection.Sample.decided;
import static vn.trachnhiem.command.inspection.Sample.find;
import static vn.trachnhiem.command.inspection.Sample.found;
import static vn.trachnhiem.command.inspection.Sample.withAssessment;
import static vn.trachnhiem.command.inspection.Sample.withExplanation;
import static vn.trachnhiem.command.inspection.Sample.withFinding;
import static vn.trachnhiem.command.inspection.Sample.withRequest;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.IssueConclusion;

class IssueConclusionTest {
    private static final LocalDate LATER = TODAY.plusDays(2);

    @Test
    void the_chief_inspector_concludes_once_all_is_assessed() {
        IssueConclusion c = conclude(byDocument(CHIEF, LATER), 1);
        assertThat(decide(c, withAssessment())).isEqualTo(Decision.accepted(concluded(List.of(1), c.act())));
    }

    @Test
    void the_sustained_findings_are_kept_in_order_and_once() {
        InspectionState two = withFinding().evolve(found(find(2, act(MEMBER))));
        IssueConclusion c = conclude(byDocument(CHIEF, LATER), 2, 1, 2);
        assertThat(decide(c, two)).isEqualTo(Decision.accepted(concluded(List.of(1, 2), c.act())));
    }

    @Test
    void a_conclusion_may_sustain_nothing() {
        IssueConclusion c = conclude(byDocument(CHIEF, LATER));
        assertThat(decide(c, withFinding())).isEqualTo(Decision.accepted(concluded(List.of(), c.act())));
    }

    @Test
    void nobody_else_concludes() {
        assertThat(decide(conclude(byDocument(LEADER, LATER), 1), withAssessment()))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIRECT")
    void a_conclusion_is_signed_in_person(Capacity capacity) {
        Act a = byDocument(CHIEF, LATER);
        Act byAnother = new Act(a.by(), capacity, a.document(), a.effectiveOn(), a.at(), a.reason(), a.key());
        assertThat(decide(conclude(byAnother, 1), withAssessment()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_IN_PERSON));
    }

    @Test
    void a_conclusion_has_its_document() {
        assertThat(decide(conclude(act(CHIEF, LATER), 1), withAssessment()))
                .isEqualTo(Decision.rejected(ActRejection.DOCUMENT_MISSING));
    }

    @Test
    void a_conclusion_is_not_recorded_ahead() {
        assertThat(decide(conclude(act(CHIEF, LATER, TODAY, LETTER, null), 1), withAssessment()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_conclusion_does_not_precede_the_latest_act() {
        assertThat(decide(conclude(byDocument(CHIEF, LATER.minusDays(1)), 1), withAssessment()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void an_act_recorded_late_does_not_hide_the_latest_one() {
        InspectionState late = withAssessment().evolve(found(find(2, act(MEMBER, TODAY))));
        assertThat(decide(conclude(byDocument(CHIEF, LATER.minusDays(1)), 1), late))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void an_explanation_that_is_not_assessed_holds_the_conclusion_up() {
        assertThat(decide(conclude(byDocument(CHIEF, DUE.plusDays(9)), 1), withExplanation()))
                .isEqualTo(Decision.rejected(InspectionRejection.EXPLANATION_OPEN, "1"));
    }

    @Test
    void an_explanation_still_in_time_holds_the_conclusion_up() {
        InspectionState two = withRequest()
                .evolve(found(find(2, act(MEMBER))))
                .evolve(asked(ask(2, DAN, act(LEADER))))
                .evolve(asked(ask(2, ANN, act(LEADER))));
        assertThat(decide(conclude(byDocument(CHIEF, DUE), 1), two))
                .isEqualTo(Decision.rejected(InspectionRejection.EXPLANATION_OPEN, "1, 2"));
    }

    @Test
    void an_explanation_not_handed_in_by_its_due_date_does_not_hold_the_conclusion_up() {
        IssueConclusion c = conclude(byDocument(CHIEF, DUE.plusDays(1)), 1);
        assertThat(decide(c, withRequest())).isEqualTo(Decision.accepted(concluded(List.of(1), c.act())));
    }

    @Test
    void only_recorded_findings_are_sustained() {
        assertThat(decide(conclude(byDocument(CHIEF, LATER), 1, 2), withAssessment()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOTHING_FOUND));
    }

    @Test
    void an_inspection_is_concluded_once() {
        IssueConclusion c = conclude(byDocument(CHIEF, LATER), 1);
        assertThat(decide(c, withAssessment().evolve(concluded(List.of(1), c.act()))))
                .isEqualTo(Decision.rejected(InspectionRejection.CONCLUDED));
    }

    @Test
    void an_unknown_inspection_is_not_concluded() {
        assertThat(decide(conclude(byDocument(CHIEF, LATER)), new InspectionState.Undecided()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void what_does_not_follow_from_a_state_leaves_it_as_it_is() {
        InspectionEvent find = found(find(2, act(MEMBER)));
        InspectionEvent decide = decided(Sample.decide());
        assertThat(new InspectionState.Undecided().evolve(find)).isEqualTo(new InspectionState.Undecided());
        assertThat(withFinding().evolve(decide)).isInstanceOf(OpenInspection.class);
        assertThat(((OpenInspection) withFinding().evolve(decide)).found(1)).isTrue();
        assertThat(new InspectionState.Concluded().evolve(find)).isEqualTo(new InspectionState.Concluded());
    }

    private static InspectionConcluded concluded(List<Integer> sustained, Act act) {
        return new InspectionConcluded(INSPECTION, sustained, act);
    }

    private static Decision<InspectionEvent> decide(IssueConclusion c, InspectionState state) {
        return IssueConclusionDecider.decide(c, state, Given.rules());
    }
}
