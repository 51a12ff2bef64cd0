package vn.trachnhiem.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.recommendation.Sample.CHIEF;
import static vn.trachnhiem.command.recommendation.Sample.INSPECTOR;
import static vn.trachnhiem.command.recommendation.Sample.concluded;
import static vn.trachnhiem.command.recommendation.Sample.issue;
import static vn.trachnhiem.command.recommendation.Sample.issued;
import static vn.trachnhiem.command.recommendation.Sample.open;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.recommendation.RecommendationRejection;

class IssueRecommendationTest {
    private static final Act SIGNED = act(CHIEF, TODAY, TODAY, LETTER, null);

    @Test
    void the_chief_inspector_issues_by_document() {
        IssueRecommendation c = issue();
        assertThat(decide(c)).isEqualTo(Decision.accepted(issued(c)));
    }

    @Test
    void nobody_else_issues() {
        assertThat(decide(issue(act(INSPECTOR, TODAY, TODAY, LETTER, null), RecommendationKind.ECONOMIC, 1)))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_recommendation_is_issued_once() {
        assertThat(IssueRecommendationDecider.decide(issue(), open(), Given.rules(), concluded(TODAY)))
                .isEqualTo(Decision.rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_recommendation_has_its_document() {
        assertThat(decide(issue(act(CHIEF), RecommendationKind.ECONOMIC, 1)))
                .isEqualTo(Decision.rejected(ActRejection.DOCUMENT_MISSING));
    }

    @Test
    void a_recommendation_is_not_recorded_ahead() {
        Act ahead = act(CHIEF, TODAY.plusDays(1), TODAY, LETTER, null);
        assertThat(decide(issue(ahead, RecommendationKind.ECONOMIC, 1)))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_recommendation_says_what_to_do() {
        assertThat(decide(with(" ", TODAY))).isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void an_amount_is_not_negative() {
        assertThat(decide(issue(SIGNED, RecommendationKind.ECONOMIC, -1)))
                .isEqualTo(Decision.rejected(RecommendationRejection.AMOUNT_NEGATIVE));
    }

    @Test
    void an_amount_is_exact_in_every_reader_of_the_ledger() {
        IssueRecommendation largest = issue(SIGNED, RecommendationKind.ECONOMIC, 9_007_199_254_740_991L);
        assertThat(decide(largest)).isEqualTo(Decision.accepted(issued(largest)));
        assertThat(decide(issue(SIGNED, RecommendationKind.ECONOMIC, 9_007_199_254_740_992L)))
                .isEqualTo(Decision.rejected(RecommendationRejection.AMOUNT_TOO_LARGE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECONOMIC")
    void only_an_economic_recommendation_has_an_amount(RecommendationKind kind) {
        IssueRecommendation without = issue(SIGNED, kind, 0);
        assertThat(decide(without)).isEqualTo(Decision.accepted(issued(without)));
        assertThat(decide(issue(SIGNED, kind, 1)))
                .isEqualTo(Decision.rejected(RecommendationRejection.AMOUNT_ONLY_IF_ECONOMIC));
    }

    @Test
    void a_recommendation_is_due_on_its_own_day_at_the_earliest() {
        IssueRecommendation atOnce = with("Thu hồi", TODAY);
        assertThat(decide(atOnce)).isEqualTo(Decision.accepted(issued(atOnce)));
        assertThat(decide(with("Thu hồi", TODAY.minusDays(1))))
                .isEqualTo(Decision.rejected(RecommendationRejection.DUE_BEFORE_ISSUE));
    }

    @Test
    void a_recommendation_follows_from_a_conclusion() {
        assertThat(decide(issue(), Remembered.nothing()))
                .isEqualTo(Decision.rejected(RecommendationRejection.NOT_CONCLUDED));
    }

    @Test
    void a_recommendation_is_not_issued_before_the_conclusion() {
        assertThat(decide(issue(), concluded(TODAY.plusDays(1))))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void only_a_sustained_finding_is_remedied() {
        IssueRecommendation c = issue();
        IssueRecommendation fallen = new IssueRecommendation(
                c.recommendation(),
                c.inspection(),
                2,
                c.addressee(),
                c.kind(),
                c.text(),
                c.amountDue(),
                c.dueOn(),
                c.act());
        assertThat(decide(fallen)).isEqualTo(Decision.rejected(RecommendationRejection.FINDING_NOT_SUSTAINED));
    }

    private static IssueRecommendation with(String text, LocalDate dueOn) {
        IssueRecommendation c = issue();
        return new IssueRecommendation(
                c.recommendation(),
                c.inspection(),
                c.finding(),
                c.addressee(),
                c.kind(),
                text,
                c.amountDue(),
                dueOn,
                c.act());
    }

    private static Decision<RecommendationEvent> decide(IssueRecommendation c, Past past) {
        return IssueRecommendationDecider.decide(c, new RecommendationState.Unissued(), Given.rules(), past);
    }

    private static Decision<RecommendationEvent> decide(IssueRecommendation c) {
        return decide(c, concluded(TODAY));
    }
}
