package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.DUE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.ProgressRecorded;
import vn.trachnhiem.shared.task.TaskEvent.RecordCorrected;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationNoted;
import vn.trachnhiem.shared.task.TaskEvent.ReportAccepted;
import vn.trachnhiem.shared.task.TaskEvent.ReportReceived;
import vn.trachnhiem.shared.task.TaskEvent.ReportReturned;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;

/** What holds of a task whatever its people try, in whatever order. */
class TaskInvariantsTest {
    private static final List<Class<? extends TaskEvent>> ENDS =
            List.of(CompletionAccepted.class, TaskCancelled.class, ClosedByReorganisation.class);

    @Provide
    Arbitrary<RandomHistory> histories() {
        return RandomHistory.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void after_the_end_only_corrections_and_what_reorganisations_hear_follow(
            @ForAll("histories") RandomHistory history) {
        history.forEach(TaskEvent.class, (event, before) -> {
            if (before.stream().anyMatch(earlier -> ENDS.contains(earlier.getClass()))) {
                assertThat(event)
                        .isInstanceOfAny(
                                CorrectionProposed.class,
                                RecordCorrected.class,
                                ReorganisationNoted.class,
                                ReorganisationAnswered.class);
            }
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_ended_task_is_known_to_have_ended(@ForAll("histories") RandomHistory history) {
        boolean ended = history.events().stream().anyMatch(event -> ENDS.contains(event.getClass()))
                || all(history.events(), ReportAccepted.class).size() == 2;
        assertThat(history.state() instanceof TaskState.Ended).isEqualTo(ended);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void submissions_count_without_gap_each_after_the_return_of_the_one_before(
            @ForAll("histories") RandomHistory history) {
        history.forEach(CompletionSubmitted.class, (event, before) -> {
            assertThatList(all(before, CompletionSubmitted.class)).hasSize(event.submission() - 1);
            assertThatList(all(before, CompletionReturned.class)).hasSize(event.submission() - 1);
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void who_assigns_submits_and_confirms_are_three_persons_and_the_lead_never_confirms(
            @ForAll("histories") RandomHistory history) {
        history.forEach(
                CompletionAccepted.class, (event, before) -> separate(event, before, CompletionSubmitted.class));
        history.forEach(
                CompletionReturned.class, (event, before) -> separate(event, before, CompletionSubmitted.class));
        history.forEach(
                ReportAccepted.class,
                (event, before) -> assertThat(event.act().by().agency()).isNotEqualTo(lead(before)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void report_versions_count_without_gap_each_after_the_return_of_the_one_before(
            @ForAll("histories") RandomHistory history) {
        history.forEach(ReportSubmitted.class, (event, before) -> {
            assertThat(all(before, ReportSubmitted.class).stream().filter(e -> e.year() == event.year()))
                    .hasSize(event.version() - 1);
            assertThat(all(before, ReportReturned.class).stream().filter(e -> e.year() == event.year()))
                    .hasSize(event.version() - 1);
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_report_is_judged_once_it_was_received(@ForAll("histories") RandomHistory history) {
        history.forEach(
                ReportAccepted.class,
                (event, before) -> assertThatList(all(before, ReportReceived.class))
                        .anyMatch(e -> e.year() == event.year() && e.version() == event.version()));
        history.forEach(
                ReportReturned.class,
                (event, before) -> assertThatList(all(before, ReportReceived.class))
                        .anyMatch(e -> e.year() == event.year() && e.version() == event.version()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_lead_of_the_day_performs(@ForAll("histories") RandomHistory history) {
        for (Class<? extends TaskEvent> type : List.of(
                TaskAcknowledged.class,
                ProgressRecorded.class,
                ExtensionRequested.class,
                CompletionSubmitted.class,
                ReportSubmitted.class)) {
            history.forEach(
                    type,
                    (event, before) -> assertThat(event.act().by().agency()).isEqualTo(lead(before)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_due_date_is_extended_forward_and_as_often_as_allowed(@ForAll("histories") RandomHistory history) {
        assertThat(all(history.events(), ExtensionGranted.class).size()).isLessThanOrEqualTo(1);
        history.forEach(
                ExtensionGranted.class,
                (event, before) -> assertThat(event.dueOn()).isAfter(originalDueOn(before)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_original_due_date_is_never_lost(@ForAll("histories") RandomHistory history) {
        OpenTask task = history.state() instanceof TaskState.Ended(var before) ? before : (OpenTask) history.state();
        task.oneOff().ifPresent(work -> {
            assertThat(work.originalDueOn()).isEqualTo(originalDueOn(history.events()));
            assertThat(work.dueOn()).isAfterOrEqualTo(work.originalDueOn());
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_correction_is_proposed_and_approved_by_two_persons_and_once(@ForAll("histories") RandomHistory history) {
        history.forEach(RecordCorrected.class, (event, before) -> {
            assertThatList(all(before, CorrectionProposed.class)).anySatisfy(proposal -> {
                assertThat(proposal.correction()).isEqualTo(event.correction());
                assertThat(proposal.change()).isEqualTo(event.change());
                assertThat(proposal.act().by().person()).isEqualTo(event.proposedBy());
            });
            assertThat(event.act().by().person()).isNotEqualTo(event.proposedBy());
            assertThatList(all(before, RecordCorrected.class))
                    .noneMatch(e -> e.correction().equals(event.correction()));
        });
    }

    @Property
    void a_reorganisation_that_lists_a_task_learns_what_became_of_it(@ForAll("histories") RandomHistory history) {
        Set<ReorganisationId> waiting = new HashSet<>();
        Set<ReorganisationId> told = new HashSet<>();
        for (TaskEvent event : history.events()) {
            switch (event) {
                case ReorganisationNoted e -> waiting.add(e.reorganisation());
                case ReorganisationAnswered e -> told.add(e.reorganisation());
                case ObligationTransferred e -> told.add(e.reorganisation());
                case ClosedByReorganisation e -> told.add(e.reorganisation());
                default -> {}
            }
        }
        if (history.state() instanceof TaskState.Ended) {
            assertThat(told).containsAll(waiting);
        }
    }

    @Property
    void a_reorganisation_is_answered_once(@ForAll("histories") RandomHistory history) {
        history.forEach(
                ReorganisationAnswered.class,
                (event, before) -> assertThatList(all(before, ReorganisationAnswered.class))
                        .noneMatch(e -> e.reorganisation().equals(event.reorganisation())));
    }

    /** Without this the properties above could hold because nothing happens. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "42")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everything_that_can_happen_does(@ForAll("histories") RandomHistory history) {
        for (Class<?> type : TaskEvent.class.getPermittedSubclasses()) {
            Statistics.label(type.getSimpleName())
                    .collect(history.events().stream().anyMatch(type::isInstance))
                    .coverage(coverage -> coverage.check(true).count(times -> times > 0));
        }
    }

    private static void separate(TaskEvent judged, List<TaskEvent> before, Class<? extends TaskEvent> submission) {
        Actor judge = judged.act().by();
        assertThat(judge.person()).isNotEqualTo(ASSIGNER.person());
        assertThat(judge.person())
                .isNotEqualTo(all(before, submission).getLast().act().by().person());
        assertThat(judge.agency()).isNotEqualTo(lead(before));
    }

    private static AgencyId lead(List<TaskEvent> before) {
        List<ObligationTransferred> transfers = all(before, ObligationTransferred.class);
        return transfers.isEmpty() ? HEALTH : transfers.getLast().receiver();
    }

    private static LocalDate originalDueOn(List<TaskEvent> events) {
        return all(events, RecordCorrected.class).stream()
                .map(RecordCorrected::change)
                .flatMap(change -> change instanceof Correction.DueDate(var dueOn) ? Stream.of(dueOn) : Stream.empty())
                .reduce(DUE, (earlier, later) -> later);
    }

    private static <E extends TaskEvent> List<E> all(List<TaskEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
