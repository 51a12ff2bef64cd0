package vn.trachnhiem.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.recommendation.Sample.CHIEF;
import static vn.trachnhiem.command.recommendation.Sample.INSPECTOR;
import static vn.trachnhiem.command.recommendation.Sample.REPORTER;
import static vn.trachnhiem.command.recommendation.Sample.claiming;
import static vn.trachnhiem.command.recommendation.Sample.open;
import static vn.trachnhiem.command.recommendation.Sample.transfer;
import static vn.trachnhiem.command.recommendation.Sample.verified;
import static vn.trachnhiem.command.recommendation.Sample.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;

class TransferRecommendationTest {
    private static final PersonId SOMEBODY = new PersonId("person-somebody");
    private static final Actor OF_FINANCE = actor(SOMEBODY, FINANCE, Role.AGENCY_OFFICER);

    @Test
    void an_open_recommendation_goes_to_its_receiver() {
        for (Actor by : List.of(
                CHIEF,
                actor(SOMEBODY, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER),
                actor(SOMEBODY, OFFICE, Role.CHIEF_OF_OFFICE),
                actor(SOMEBODY, OFFICE, Role.CHAIRMAN))) {
            TransferRecommendation c = transfer(FINANCE, act(by));
            assertThat(decide(c, open()))
                    .isEqualTo(Decision.accepted(new RecommendationTransferred(
                            c.recommendation(), HEALTH, FINANCE, c.reorganisation(), c.act())));
        }
    }

    @Test
    void nobody_passes_it_on_by_himself() {
        for (Actor by : List.of(REPORTER, INSPECTOR)) {
            assertThat(decide(transfer(FINANCE, act(by)), open()))
                    .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
        }
    }

    @Test
    void it_does_not_go_to_its_addressee() {
        assertThat(decide(transfer(HEALTH), open()))
                .isEqualTo(Decision.rejected(RecommendationRejection.RECEIVER_IS_ADDRESSEE));
    }

    @Test
    void it_moves_once_that_holds_and_not_before_the_addressee_had_it() {
        assertThat(decide(transfer(FINANCE, act(CHIEF, TODAY.plusDays(1), TODAY, null, null)), open()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
        assertThat(decide(transfer(FINANCE, act(CHIEF, TODAY.minusDays(1))), open()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
        assertThat(decide(transfer(HEALTH), moved(TODAY.plusDays(2))))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void only_an_open_one_moves() {
        assertThat(decide(transfer(FINANCE), new RecommendationState.Unissued()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(decide(transfer(FINANCE), claiming(1_000).evolve(verified(verify(true, act(INSPECTOR))))))
                .isEqualTo(Decision.rejected(RecommendationRejection.VERIFIED));
    }

    @Test
    void the_receiver_reports_from_then_on_and_the_former_addressee_does_not() {
        assertThat(report(TODAY, OF_FINANCE, moved(TODAY))).isInstanceOf(Decision.Accepted.class);
        assertThat(report(TODAY, OF_FINANCE, moved(TODAY.plusDays(1))))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
        assertThat(report(TODAY, REPORTER, moved(TODAY)))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOT_ADDRESSEE));
    }

    @Test
    void what_was_reported_before_waits_on() {
        RecommendationState state = claiming(300).evolve(transferred(TODAY));
        assertThat(state).isInstanceOf(OpenRecommendation.class);
        OpenRecommendation moved = (OpenRecommendation) state;
        assertThat(moved.reporters()).containsExactly(REPORTER.person());
        assertThat(moved.recovery().claimed()).isEqualTo(300);
        assertThat(moved.latestOn()).isEqualTo(TODAY);
    }

    private static Decision<RecommendationEvent> report(LocalDate on, Actor by, RecommendationState state) {
        return ReportRemediationDecider.decide(Sample.report(100, act(by, on)), state, rules());
    }

    private static RecommendationState moved(LocalDate on) {
        return open().evolve(transferred(on));
    }

    private static RecommendationTransferred transferred(LocalDate on) {
        Act act = act(CHIEF, on);
        TransferRecommendation c = transfer(FINANCE, act);
        return new RecommendationTransferred(c.recommendation(), HEALTH, FINANCE, c.reorganisation(), act);
    }

    private static Decision<RecommendationEvent> decide(TransferRecommendation c, RecommendationState state) {
        return TransferRecommendationDecider.decide(c, state, rules());
    }
}
