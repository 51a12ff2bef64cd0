package vn.trachnhiem.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.recommendation.Sample.CHIEF;
import static vn.trachnhiem.command.recommendation.Sample.INSPECTOR;
import static vn.trachnhiem.command.recommendation.Sample.RECOMMENDATION;
import static vn.trachnhiem.command.recommendation.Sample.REPORTER;
import static vn.trachnhiem.command.recommendation.Sample.claiming;
import static vn.trachnhiem.command.recommendation.Sample.issue;
import static vn.trachnhiem.command.recommendation.Sample.issued;
import static vn.trachnhiem.command.recommendation.Sample.open;
import static vn.trachnhiem.command.recommendation.Sample.rejected;
import static vn.trachnhiem.command.recommendation.Sample.report;
import static vn.trachnhiem.command.recommendation.Sample.reported;
import static vn.trachnhiem.command.recommendation.Sample.verified;
import static vn.trachnhiem.command.recommendation.Sample.verify;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

class VerifyRemediationTest {
    @ParameterizedTest
    @EnumSource(names = {"INSPECTOR", "CHIEF_INSPECTOR"})
    void the_inspectorate_verifies(Role role) {
        VerifyRemediation c = verify(true, act(actor(BEN, INSPECTORATE, role)));
        assertThat(decide(c, claiming(400))).isEqualTo(Decision.accepted(verified(c)));
    }

    @Test
    void the_inspectorate_rejects_what_does_not_hold() {
        VerifyRemediation c = verify(false, act(INSPECTOR));
        assertThat(decide(c, claiming(400))).isEqualTo(Decision.accepted(rejected(c)));
    }

    @Test
    void nobody_else_verifies() {
        assertThat(decide(verify(true, act(actor(BEN, OFFICE, Role.OFFICE_OFFICER))), claiming(400)))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void nobody_of_the_addressee_verifies() {
        assertThat(decide(verify(true, act(actor(BEN, HEALTH, Role.INSPECTOR))), claiming(400)))
                .isEqualTo(Decision.rejected(RecommendationRejection.VERIFIER_OF_ADDRESSEE));
    }

    @Test
    void nobody_verifies_an_own_report_after_moving_to_the_inspectorate() {
        RecommendationState twoReports =
                claiming(400).evolve(reported(report(500, act(actor(ANN, HEALTH, Role.HEAD_OF_AGENCY)))));
        assertThat(decide(verify(true, act(actor(CHI, INSPECTORATE, Role.INSPECTOR))), twoReports))
                .isEqualTo(Decision.rejected(RecommendationRejection.VERIFIER_REPORTED));
    }

    @Test
    void only_what_was_reported_is_verified() {
        assertThat(decide(verify(true, act(INSPECTOR)), open()))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOTHING_REPORTED));
    }

    @Test
    void a_report_is_decided_once() {
        RecommendationState inPart = claiming(400).evolve(verified(verify(true, act(INSPECTOR))));
        assertThat(decide(verify(true, act(INSPECTOR)), inPart))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOTHING_REPORTED));
        RecommendationState refused = claiming(400).evolve(rejected(verify(false, act(INSPECTOR))));
        assertThat(decide(verify(true, act(INSPECTOR)), refused))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOTHING_REPORTED));
    }

    @Test
    void the_duty_ends_once_the_whole_amount_is_verified() {
        RecommendationState inPart = claiming(999).evolve(verified(verify(true, act(INSPECTOR))));
        RecommendationState whole =
                inPart.evolve(reported(report(1_000, act(REPORTER)))).evolve(verified(verify(true, act(INSPECTOR))));
        assertThat(inPart).isInstanceOf(OpenRecommendation.class);
        assertThat(whole).isEqualTo(new RecommendationState.Fulfilled());
        assertThat(decide(verify(true, act(INSPECTOR)), whole))
                .isEqualTo(Decision.rejected(RecommendationRejection.VERIFIED));
    }

    @Test
    void a_duty_about_no_money_ends_with_its_first_verification() {
        RecommendationState policy = new RecommendationState.Unissued()
                .evolve(issued(issue(act(CHIEF), RecommendationKind.POLICY, 0)))
                .evolve(reported(report(0, act(REPORTER))))
                .evolve(verified(verify(true, act(INSPECTOR))));
        assertThat(policy).isEqualTo(new RecommendationState.Fulfilled());
    }

    @Test
    void an_unknown_recommendation_is_unknown() {
        assertThat(decide(verify(true, act(INSPECTOR)), new RecommendationState.Unissued()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void a_verification_is_not_recorded_ahead() {
        assertThat(decide(verify(true, act(INSPECTOR, TODAY.plusDays(1), TODAY, null, null)), claiming(400)))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_verification_does_not_precede_the_report() {
        assertThat(decide(verify(true, act(INSPECTOR, TODAY.minusDays(1))), claiming(400)))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_verification_has_its_grounds() {
        assertThat(decide(new VerifyRemediation(RECOMMENDATION, true, " ", act(INSPECTOR)), claiming(400)))
                .isEqualTo(Decision.rejected(RecommendationRejection.GROUNDS_MISSING));
    }

    @Test
    void what_does_not_follow_from_a_state_leaves_it_as_it_is() {
        RecommendationEvent report = reported(report(400, act(REPORTER)));
        assertThat(new RecommendationState.Unissued().evolve(report)).isEqualTo(new RecommendationState.Unissued());
        assertThat(claiming(400).evolve(issued(issue()))).isEqualTo(claiming(400));
        assertThat(new RecommendationState.Fulfilled().evolve(report)).isEqualTo(new RecommendationState.Fulfilled());
    }

    private static Decision<RecommendationEvent> decide(VerifyRemediation c, RecommendationState state) {
        return VerifyRemediationDecider.decide(c, state, Given.rules());
    }
}
