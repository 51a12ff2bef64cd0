package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.DUE;
import static vn.trachnhiem.command.inspection.Sample.FORMER_HEAD;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.ask;
import static vn.trachnhiem.command.inspection.Sample.asked;
import static vn.trachnhiem.command.inspection.Sample.find;
import static vn.trachnhiem.command.inspection.Sample.found;
import static vn.trachnhiem.command.inspection.Sample.open;
import static vn.trachnhiem.command.inspection.Sample.withFinding;
import static vn.trachnhiem.command.inspection.Sample.withRequest;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.RequestExplanation;

class RequestExplanationTest {
    @Test
    void the_leader_asks_a_former_head() {
        RequestExplanation c = ask(1, DAN, act(LEADER));
        assertThat(decide(c, withFinding())).isEqualTo(Decision.accepted(asked(c)));
    }

    @Test
    void the_chief_inspector_asks() {
        RequestExplanation c = ask(1, DAN, act(CHIEF));
        assertThat(decide(c, withFinding())).isEqualTo(Decision.accepted(asked(c)));
    }

    @Test
    void several_are_asked_about_one_finding() {
        RequestExplanation c = ask(1, ANN, act(LEADER));
        assertThat(decide(c, withRequest())).isEqualTo(Decision.accepted(asked(c)));
    }

    @Test
    void a_member_does_not_ask() {
        assertThat(decide(ask(1, DAN, act(MEMBER)), withFinding()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_LEADER));
    }

    @Test
    void nobody_outside_the_inspectorate_asks() {
        assertThat(decide(ask(1, DAN, act(FORMER_HEAD)), withFinding()))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void only_a_recorded_finding_is_asked_about() {
        assertThat(decide(ask(2, DAN, act(LEADER)), withFinding()))
                .isEqualTo(Decision.rejected(InspectionRejection.FINDING_UNKNOWN));
    }

    @Test
    void a_person_is_asked_once_about_a_finding() {
        assertThat(decide(ask(1, DAN, act(LEADER)), withRequest()))
                .isEqualTo(Decision.rejected(InspectionRejection.ASKED_ALREADY));
    }

    @Test
    void a_request_is_not_recorded_ahead() {
        assertThat(decide(ask(1, DAN, act(LEADER, TODAY.plusDays(1), TODAY, null, null)), withFinding()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nobody_is_asked_before_the_finding() {
        InspectionState later = open().evolve(found(find(1, act(MEMBER, TODAY.plusDays(2)))));
        assertThat(decide(ask(1, DAN, act(LEADER, TODAY.plusDays(1))), later))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_request_says_what_to_explain() {
        assertThat(decide(new RequestExplanation(INSPECTION, 1, DAN, HEALTH, " ", DUE, act(LEADER)), withFinding()))
                .isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void an_explanation_is_due_on_the_day_of_the_request_at_the_earliest() {
        RequestExplanation onTheDay = new RequestExplanation(INSPECTION, 1, DAN, HEALTH, "Điểm", TODAY, act(LEADER));
        assertThat(decide(onTheDay, withFinding())).isEqualTo(Decision.accepted(asked(onTheDay)));
        RequestExplanation before =
                new RequestExplanation(INSPECTION, 1, DAN, HEALTH, "Điểm", TODAY.minusDays(1), act(LEADER));
        assertThat(decide(before, withFinding())).isEqualTo(Decision.rejected(InspectionRejection.DUE_BEFORE_REQUEST));
    }

    @Test
    void an_unknown_inspection_is_unknown() {
        assertThat(decide(ask(1, DAN, act(LEADER)), new InspectionState.Undecided()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void nothing_follows_the_conclusion() {
        assertThat(decide(ask(1, DAN, act(LEADER)), new InspectionState.Concluded()))
                .isEqualTo(Decision.rejected(InspectionRejection.CONCLUDED));
    }

    private static Decision<InspectionEvent> decide(RequestExplanation c, InspectionState state) {
        return RequestExplanationDecider.decide(c, state, Given.rules());
    }
}
