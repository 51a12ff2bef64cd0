package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.FORMER_HEAD;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.PERIOD;
import static vn.trachnhiem.command.inspection.Sample.conclude;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.History;
import vn.trachnhiem.command.inspection.Explanations.Asked;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.IssueConclusion;
import vn.trachnhiem.shared.inspection.RecordFinding;
import vn.trachnhiem.shared.inspection.RequestExplanation;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

/** Whatever is tried in whatever order, an inspection keeps to these. */
class InspectionInvariantsTest {
    @Property(tries = 500)
    void findings_have_numbers_of_their_own_and_lie_in_the_period(@ForAll("attempts") List<Command> attempts) {
        List<FindingRecorded> found = live(attempts).events(FindingRecorded.class);
        assertThat(found).extracting(FindingRecorded::finding).doesNotHaveDuplicates();
        assertThat(found)
                .allMatch(e -> PERIOD.contains(e.period()) && !e.evidence().isEmpty());
    }

    @Property(tries = 500)
    void who_explains_was_asked_and_what_is_assessed_was_explained(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        List<Asked> asked = asked(history.events(ExplanationRequested.class));
        List<Asked> explained = explained(history.events(ExplanationSubmitted.class));
        List<Asked> assessed = assessed(history.events(ExplanationAssessed.class));
        assertThat(asked).doesNotHaveDuplicates().containsAll(explained);
        assertThat(explained).doesNotHaveDuplicates().containsAll(assessed);
        assertThat(assessed).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void a_conclusion_is_the_last_act_and_left_nothing_unassessed(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        for (InspectionConcluded concluded : history.events(InspectionConcluded.class)) {
            assertThat(history.events().getLast()).isEqualTo(concluded);
            assertThat(history.events(FindingRecorded.class))
                    .extracting(FindingRecorded::finding)
                    .containsAll(concluded.sustained());
            assertThat(assessed(history.events(ExplanationAssessed.class)))
                    .containsAll(explained(history.events(ExplanationSubmitted.class)));
        }
    }

    @Property(tries = 500)
    void the_attempts_reach_every_state(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        Statistics.label("state").collect(history.state().getClass());
        Statistics.label("state").coverage(reached -> {
            reached.check(OpenInspection.class).percentage(share -> share > 1);
            reached.check(InspectionState.Concluded.class).percentage(share -> share > 1);
        });
        Statistics.label("assessed")
                .collect(history.events(ExplanationAssessed.class).isEmpty());
        Statistics.label("assessed").coverage(reached -> reached.check(false).percentage(share -> share > 1));
    }

    @Provide
    Arbitrary<List<Command>> attempts() {
        Arbitrary<Integer> findings = Arbitraries.of(0, 1, 1, 2);
        Arbitrary<PersonId> persons = Arbitraries.of(DAN, DAN, DAN, CHI);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9).map(TODAY::plusDays);
        Arbitrary<Command> attempts = Arbitraries.<Command>frequencyOf(
                Tuple.of(5, Combinators.combine(findings, acts(MEMBER, days)).as(Sample::find)),
                Tuple.of(
                        5,
                        Combinators.combine(findings, persons, acts(LEADER, days))
                                .as(Sample::ask)),
                Tuple.of(
                        5,
                        Combinators.combine(findings, persons, acts(FORMER_HEAD, days))
                                .as(Sample::explain)),
                Tuple.of(
                        5,
                        Combinators.combine(findings, persons, acts(CHIEF, days))
                                .as(Sample::assess)),
                Tuple.of(2, Combinators.combine(findings, acts(CHIEF, days)).as((f, act) -> conclude(act, f))));
        Arbitrary<List<Command>> unordered = attempts.list().ofMinSize(30).ofMaxSize(60);
        return Combinators.combine(unordered, Arbitraries.of(true, true, true, false))
                .as((all, inOrder) -> inOrder
                        ? all.stream()
                                .sorted(Comparator.comparing(c -> c.act().effectiveOn()))
                                .toList()
                        : all);
    }

    /** Mostly by whom it ought to be. */
    private static Arbitrary<Act> acts(Actor right, Arbitrary<LocalDate> days) {
        Arbitrary<Actor> anybody = Arbitraries.of(CHIEF, LEADER, MEMBER, FORMER_HEAD);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(right)), Tuple.of(1, anybody)), days)
                .as(Sample::byDocument);
    }

    private static History<InspectionState, InspectionEvent> live(List<Command> attempts) {
        History<InspectionState, InspectionEvent> history = new History<>(new InspectionState.Undecided());
        history.live(state -> decide(Sample.decide(), state));
        attempts.forEach(attempt -> history.live(state -> decide(attempt, state)));
        return history;
    }

    private static Decision<InspectionEvent> decide(Command attempt, InspectionState state) {
        return switch (attempt) {
            case DecideInspection c -> DecideInspectionDecider.decide(c, state, Given.rules());
            case RecordFinding c -> RecordFindingDecider.decide(c, state, Given.rules());
            case RequestExplanation c -> RequestExplanationDecider.decide(c, state, Given.rules());
            case SubmitExplanation c -> SubmitExplanationDecider.decide(c, state, Given.rules());
            case AssessExplanation c -> AssessExplanationDecider.decide(c, state, Given.rules());
            case IssueConclusion c -> IssueConclusionDecider.decide(c, state, Given.rules());
            default -> throw new IllegalArgumentException("not about an inspection: " + attempt);
        };
    }

    private static List<Asked> asked(List<ExplanationRequested> events) {
        return events.stream().map(e -> new Asked(e.finding(), e.person())).toList();
    }

    private static List<Asked> explained(List<ExplanationSubmitted> events) {
        return events.stream().map(e -> new Asked(e.finding(), e.person())).toList();
    }

    private static List<Asked> assessed(List<ExplanationAssessed> events) {
        return events.stream().map(e -> new Asked(e.finding(), e.person())).toList();
    }
}
