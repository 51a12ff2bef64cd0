package vn.trachnhiem.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.recommendation.Sample.concluded;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.History;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;
import vn.trachnhiem.shared.recommendation.ReportRemediation;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

/** Whatever is tried in whatever order, a recommendation keeps to these. */
class RecommendationInvariantsTest {
    @Property(tries = 500)
    void recovered_lies_between_nothing_and_what_is_due(@ForAll("attempts") List<Command> attempts) {
        assertThat(live(attempts).events(RemediationReported.class))
                .allMatch(e -> e.amountRecovered() >= 0 && e.amountRecovered() <= 1_000);
    }

    @Property(tries = 500)
    void recovered_never_shrinks_unless_it_was_rejected(@ForAll("attempts") List<Command> attempts) {
        long claimed = 0;
        long verified = 0;
        for (RecommendationEvent event : live(attempts).events()) {
            switch (event) {
                case RecommendationIssued e -> assertThat(claimed).isZero();
                case RecommendationTransferred e -> assertThat(e.receiver()).isNotEqualTo(e.from());
                case RemediationReported e -> {
                    assertThat(e.amountRecovered()).isGreaterThanOrEqualTo(claimed);
                    claimed = e.amountRecovered();
                }
                case RemediationVerified e -> verified = claimed;
                case RemediationRejected e -> claimed = verified;
            }
        }
    }

    @Property(tries = 500)
    void every_decision_is_about_a_report_of_somebody_else(@ForAll("attempts") List<Command> attempts) {
        List<PersonId> waiting = new ArrayList<>();
        for (RecommendationEvent event : live(attempts).events()) {
            PersonId by = event.act().by().person();
            if (event instanceof RemediationReported) {
                waiting.add(by);
            } else if (event instanceof RemediationVerified || event instanceof RemediationRejected) {
                assertThat(waiting).isNotEmpty().doesNotContain(by);
                waiting.clear();
            }
        }
    }

    @Property(tries = 500)
    void a_fulfilled_recommendation_ended_with_a_verification_of_all(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        Statistics.collect(history.state().getClass());
        Statistics.coverage(
                reached -> reached.check(RecommendationState.Fulfilled.class).percentage(share -> share > 1));
        if (history.state() instanceof RecommendationState.Fulfilled) {
            assertThat(history.events().getLast()).isInstanceOf(RemediationVerified.class);
            assertThat(history.events(RemediationReported.class).getLast().amountRecovered())
                    .isEqualTo(1_000);
        }
    }

    @Provide
    Arbitrary<List<Command>> attempts() {
        Arbitrary<Act> acts = Combinators.combine(
                        Arbitraries.of(ANN, BEN, CHI),
                        Arbitraries.of(HEALTH, FINANCE, INSPECTORATE),
                        Arbitraries.of(Role.AGENCY_OFFICER, Role.INSPECTOR))
                .as((person, agency, role) -> act(actor(person, agency, role)));
        Arbitrary<Long> amounts = Arbitraries.of(-1L, 0L, 300L, 999L, 1_000L, 1_001L);
        return Arbitraries.<Command>oneOf(
                        Combinators.combine(amounts, acts).as(Sample::report),
                        Combinators.combine(Arbitraries.of(true, false), acts).as(Sample::verify),
                        Arbitraries.of(HEALTH, FINANCE).map(Sample::transfer))
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    private static History<RecommendationState, RecommendationEvent> live(List<Command> attempts) {
        History<RecommendationState, RecommendationEvent> history = new History<>(new RecommendationState.Unissued());
        history.live(state -> decide(Sample.issue(), state));
        attempts.forEach(attempt -> history.live(state -> decide(attempt, state)));
        return history;
    }

    private static Decision<RecommendationEvent> decide(Command attempt, RecommendationState state) {
        return switch (attempt) {
            case IssueRecommendation c -> IssueRecommendationDecider.decide(c, state, Given.rules(), concluded(TODAY));
            case TransferRecommendation c -> TransferRecommendationDecider.decide(c, state, Given.rules());
            case ReportRemediation c -> ReportRemediationDecider.decide(c, state, Given.rules());
            case VerifyRemediation c -> VerifyRemediationDecider.decide(c, state, Given.rules());
            default -> throw new IllegalArgumentException("not about a recommendation: " + attempt);
        };
    }
}
