package vn.trachnhiem.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.recommendation.Sample.INSPECTOR;
import static vn.trachnhiem.command.recommendation.Sample.RECOMMENDATION;
import static vn.trachnhiem.command.recommendation.Sample.REPORTER;
import static vn.trachnhiem.command.recommendation.Sample.claiming;
import static vn.trachnhiem.command.recommendation.Sample.open;
import static vn.trachnhiem.command.recommendation.Sample.rejected;
import static vn.trachnhiem.command.recommendation.Sample.report;
import static vn.trachnhiem.command.recommendation.Sample.reported;
import static vn.trachnhiem.command.recommendation.Sample.verified;
import static vn.trachnhiem.command.recommendation.Sample.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;
import vn.trachnhiem.shared.recommendation.ReportRemediation;

class ReportRemediationTest {
    @ParameterizedTest
    @EnumSource(names = {"AGENCY_OFFICER", "HEAD_OF_AGENCY"})
    void the_addressee_reports(Role role) {
        ReportRemediation c = report(400, act(actor(CHI, HEALTH, role)));
        assertThat(decide(c, open())).isEqualTo(Decision.accepted(reported(c)));
    }

    @Test
    void the_inspectorate_does_not_report() {
        assertThat(decide(report(400, act(INSPECTOR)), open())).isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void another_agency_does_not_report() {
        assertThat(decide(report(400, act(actor(CHI, FINANCE, Role.HEAD_OF_AGENCY))), open()))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOT_ADDRESSEE));
    }

    @Test
    void an_unknown_recommendation_is_unknown() {
        assertThat(decide(report(400, act(REPORTER)), new RecommendationState.Unissued()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void nothing_is_reported_once_all_is_verified() {
        assertThat(decide(report(1_000, act(REPORTER)), new RecommendationState.Fulfilled()))
                .isEqualTo(Decision.rejected(RecommendationRejection.VERIFIED));
    }

    @Test
    void a_report_is_not_recorded_ahead() {
        assertThat(decide(report(400, act(REPORTER, TODAY.plusDays(1), TODAY, null, null)), open()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nothing_is_remedied_before_the_recommendation() {
        assertThat(decide(report(400, act(REPORTER, TODAY.minusDays(1))), open()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_report_does_not_precede_the_report_before() {
        RecommendationState later = open().evolve(reported(report(400, act(REPORTER, TODAY.plusDays(2)))));
        assertThat(decide(report(500, act(REPORTER, TODAY.plusDays(1))), later))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_report_says_what_was_done() {
        assertThat(decide(new ReportRemediation(RECOMMENDATION, " ", 400, List.of(), act(REPORTER)), open()))
                .isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void an_amount_is_not_negative() {
        assertThat(decide(report(-1, act(REPORTER)), open()))
                .isEqualTo(Decision.rejected(RecommendationRejection.AMOUNT_NEGATIVE));
    }

    @Test
    void nothing_may_be_recovered_yet() {
        ReportRemediation c = report(0, act(REPORTER));
        assertThat(decide(c, open())).isEqualTo(Decision.accepted(reported(c)));
    }

    @Test
    void at_most_what_is_due_is_recovered() {
        ReportRemediation all = report(1_000, act(REPORTER));
        assertThat(decide(all, open())).isEqualTo(Decision.accepted(reported(all)));
        assertThat(decide(report(1_001, act(REPORTER)), open()))
                .isEqualTo(Decision.rejected(RecommendationRejection.RECOVERED_MORE_THAN_DUE));
    }

    @Test
    void what_was_recovered_does_not_shrink() {
        ReportRemediation same = report(400, act(REPORTER));
        assertThat(decide(same, claiming(400))).isEqualTo(Decision.accepted(reported(same)));
        assertThat(decide(report(399, act(REPORTER)), claiming(400)))
                .isEqualTo(Decision.rejected(RecommendationRejection.RECOVERED_LESS_THAN_BEFORE));
    }

    @Test
    void a_claim_that_was_rejected_may_be_put_right() {
        RecommendationState state = claiming(900).evolve(rejected(verify(false, act(INSPECTOR))));
        ReportRemediation honest = report(300, act(REPORTER));
        assertThat(decide(honest, state)).isEqualTo(Decision.accepted(reported(honest)));
    }

    @Test
    void what_was_verified_does_not_shrink_by_a_later_rejection() {
        RecommendationState state = claiming(400)
                .evolve(verified(verify(true, act(INSPECTOR))))
                .evolve(reported(report(900, act(REPORTER))))
                .evolve(rejected(verify(false, act(INSPECTOR))));
        assertThat(decide(report(399, act(REPORTER)), state))
                .isEqualTo(Decision.rejected(RecommendationRejection.RECOVERED_LESS_THAN_BEFORE));
    }

    private static Decision<RecommendationEvent> decide(ReportRemediation c, RecommendationState state) {
        return ReportRemediationDecider.decide(c, state, Given.rules());
    }
}
