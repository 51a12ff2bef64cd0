package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.DUE;
import static vn.trachnhiem.command.inspection.Sample.FORMER_HEAD;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.explain;
import static vn.trachnhiem.command.inspection.Sample.explained;
import static vn.trachnhiem.command.inspection.Sample.withAssessment;
import static vn.trachnhiem.command.inspection.Sample.withExplanation;
import static vn.trachnhiem.command.inspection.Sample.withRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

class SubmitExplanationTest {
    @Test
    void a_former_head_explains_from_another_agency() {
        SubmitExplanation c = explain(1, DAN, act(FORMER_HEAD));
        assertThat(decide(c, withRequest())).isEqualTo(Decision.accepted(explained(c)));
    }

    @Test
    void a_late_explanation_is_still_heard() {
        SubmitExplanation c = explain(1, DAN, act(FORMER_HEAD, DUE.plusDays(1)));
        assertThat(decide(c, withRequest())).isEqualTo(Decision.accepted(explained(c)));
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "LEDGER"})
    void the_system_explains_nothing(Role role) {
        assertThat(decide(explain(1, DAN, act(actor(DAN, FINANCE, role))), withRequest()))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void nobody_explains_for_another() {
        assertThat(decide(explain(1, DAN, act(LEADER)), withRequest()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_ASKED));
    }

    @Test
    void only_who_was_asked_explains() {
        assertThat(decide(explain(1, CHI, act(MEMBER)), withRequest()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_ASKED));
    }

    @Test
    void only_a_recorded_finding_is_explained() {
        assertThat(decide(explain(2, DAN, act(FORMER_HEAD)), withRequest()))
                .isEqualTo(Decision.rejected(InspectionRejection.FINDING_UNKNOWN));
    }

    @Test
    void a_person_explains_once() {
        SubmitExplanation again = explain(1, DAN, act(FORMER_HEAD, TODAY.plusDays(2)));
        assertThat(decide(again, withExplanation()))
                .isEqualTo(Decision.rejected(InspectionRejection.EXPLAINED_ALREADY));
        assertThat(decide(again, withAssessment())).isEqualTo(Decision.rejected(InspectionRejection.EXPLAINED_ALREADY));
    }

    @Test
    void nobody_explains_before_the_request() {
        assertThat(decide(explain(1, DAN, act(FORMER_HEAD, TODAY.minusDays(1))), withRequest()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void an_explanation_is_not_recorded_ahead() {
        assertThat(decide(explain(1, DAN, act(FORMER_HEAD, TODAY.plusDays(1), TODAY, null, null)), withRequest()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void an_unknown_inspection_is_unknown() {
        assertThat(decide(explain(1, DAN, act(FORMER_HEAD)), new InspectionState.Undecided()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void nothing_follows_the_conclusion() {
        assertThat(decide(explain(1, DAN, act(FORMER_HEAD)), new InspectionState.Concluded()))
                .isEqualTo(Decision.rejected(InspectionRejection.CONCLUDED));
    }

    private static Decision<InspectionEvent> decide(SubmitExplanation c, InspectionState state) {
        return SubmitExplanationDecider.decide(c, state, Given.rules());
    }
}
