package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.assess;
import static vn.trachnhiem.command.inspection.Sample.assessed;
import static vn.trachnhiem.command.inspection.Sample.withAssessment;
import static vn.trachnhiem.command.inspection.Sample.withExplanation;
import static vn.trachnhiem.command.inspection.Sample.withFinding;
import static vn.trachnhiem.command.inspection.Sample.withRequest;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionRejection;

class AssessExplanationTest {
    private static final LocalDate LATER = TODAY.plusDays(2);

    @Test
    void the_chief_inspector_assesses() {
        AssessExplanation c = assess(1, DAN, act(CHIEF, LATER));
        assertThat(decide(c, withExplanation())).isEqualTo(Decision.accepted(assessed(c)));
    }

    @Test
    void nobody_else_assesses() {
        assertThat(decide(assess(1, DAN, act(LEADER, LATER)), withExplanation()))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void only_a_recorded_finding_has_explanations() {
        assertThat(decide(assess(2, DAN, act(CHIEF, LATER)), withExplanation()))
                .isEqualTo(Decision.rejected(InspectionRejection.FINDING_UNKNOWN));
    }

    @Test
    void only_an_explanation_is_assessed() {
        assertThat(decide(assess(1, DAN, act(CHIEF, LATER)), withFinding()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_EXPLAINED));
        assertThat(decide(assess(1, DAN, act(CHIEF, LATER)), withRequest()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_EXPLAINED));
    }

    @Test
    void an_explanation_is_assessed_once() {
        assertThat(decide(assess(1, DAN, act(CHIEF, LATER)), withAssessment()))
                .isEqualTo(Decision.rejected(InspectionRejection.ASSESSED_ALREADY));
    }

    @Test
    void an_assessment_does_not_precede_the_explanation() {
        assertThat(decide(assess(1, DAN, act(CHIEF, TODAY)), withExplanation()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void an_assessment_is_not_recorded_ahead() {
        assertThat(decide(assess(1, DAN, act(CHIEF, LATER, TODAY, null, null)), withExplanation()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void an_assessment_has_its_grounds() {
        AssessExplanation c =
                new AssessExplanation(INSPECTION, 1, DAN, ExplanationOutcome.REJECTED, " ", act(CHIEF, LATER));
        assertThat(decide(c, withExplanation())).isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void an_unknown_inspection_is_unknown() {
        assertThat(decide(assess(1, DAN, act(CHIEF)), new InspectionState.Undecided()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void nothing_follows_the_conclusion() {
        assertThat(decide(assess(1, DAN, act(CHIEF)), new InspectionState.Concluded()))
                .isEqualTo(Decision.rejected(InspectionRejection.CONCLUDED));
    }

    private static Decision<InspectionEvent> decide(AssessExplanation c, InspectionState state) {
        return AssessExplanationDecider.decide(c, state, Given.rules());
    }
}
