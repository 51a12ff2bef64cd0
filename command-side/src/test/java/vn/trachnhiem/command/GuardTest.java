package vn.trachnhiem.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskRejection;

class GuardTest {
    private static final TaskId TASK = new TaskId("task-1");
    private static final TaskAcknowledged EVENT = new TaskAcknowledged(TASK, act(actor(BEN, HEALTH)));

    private static Act officersAct(LocalDate effectiveOn, @Nullable DocumentRef document, @Nullable String reason) {
        return act(actor(ANN, OFFICE, Role.OFFICE_OFFICER), effectiveOn, TODAY, document, reason);
    }

    private static Guard<TaskEvent> of(Act act) {
        return Guard.of(act, rules(), Role.OFFICE_OFFICER, Role.CHAIRMAN);
    }

    private static Guard<TaskEvent> today() {
        return of(officersAct(TODAY, null, null));
    }

    private static void holds(Guard<TaskEvent> guard) {
        assertThat(guard.accept(() -> EVENT)).isEqualTo(accepted(EVENT));
    }

    private static void fails(Guard<TaskEvent> guard, Rejection reason, String... arguments) {
        assertThat(guard.accept(() -> EVENT)).isEqualTo(rejected(reason, arguments));
    }

    @Test
    void any_one_of_the_entitled_roles_is_enough() {
        holds(today());
        holds(of(act(actor(ANN, OFFICE, Role.INSPECTOR, Role.CHAIRMAN))));
    }

    @Test
    void a_role_that_is_not_entitled_or_none_at_all_is_refused() {
        fails(of(act(actor(ANN, OFFICE, Role.INSPECTOR))), ActRejection.NOT_ENTITLED);
        fails(of(act(actor(ANN, OFFICE))), ActRejection.NOT_ENTITLED);
    }

    @Test
    void a_late_record_needs_its_document() {
        fails(of(officersAct(TODAY.minusDays(2), null, "Nghỉ lễ")), ActRejection.LATE_WITHOUT_DOCUMENT);
    }

    @Test
    void a_late_record_needs_its_reason() {
        fails(of(officersAct(TODAY.minusDays(2), LETTER, null)), ActRejection.LATE_WITHOUT_REASON);
        fails(of(officersAct(TODAY.minusDays(2), LETTER, " ")), ActRejection.LATE_WITHOUT_REASON);
    }

    @Test
    void a_late_record_with_both_is_recorded() {
        holds(of(officersAct(TODAY.minusDays(2), LETTER, "Nghỉ lễ")));
    }

    @Test
    void a_record_within_the_duty_needs_neither() {
        holds(of(officersAct(TODAY.minusDays(1), null, null)));
    }

    @Test
    void entitlement_comes_before_lateness() {
        Act act = act(actor(ANN, OFFICE, Role.INSPECTOR), TODAY.minusDays(2), TODAY, null, null);
        fails(of(act), ActRejection.NOT_ENTITLED);
    }

    @Test
    void another_lateness_than_that_of_the_act_is_justified_the_same_way() {
        holds(today().justifiedIf(false));
        fails(today().justifiedIf(true), ActRejection.LATE_WITHOUT_DOCUMENT);
        fails(of(officersAct(TODAY, LETTER, null)).justifiedIf(true), ActRejection.LATE_WITHOUT_REASON);
        holds(of(officersAct(TODAY, LETTER, "Nghỉ lễ")).justifiedIf(true));
    }

    @Test
    void what_is_effective_today_has_happened() {
        holds(today().hasHappened());
        fails(of(officersAct(TODAY.plusDays(1), null, null)).hasHappened(), ActRejection.EFFECTIVE_IN_FUTURE);
    }

    @Test
    void an_act_may_share_the_day_of_its_cause_but_not_precede_it() {
        holds(today().notBefore(TODAY));
        fails(today().notBefore(TODAY.plusDays(1)), ActRejection.BEFORE_ITS_CAUSE);
    }

    @Test
    void an_act_by_document_cites_it() {
        holds(of(officersAct(TODAY, LETTER, null)).byDocument());
        fails(today().byDocument(), ActRejection.DOCUMENT_MISSING);
    }

    @Test
    void a_text_says_something() {
        holds(today().says("Xây dựng đề án"));
        fails(today().says(" "), ActRejection.TEXT_MISSING);
        fails(today().says(null), ActRejection.TEXT_MISSING);
    }

    @Test
    void a_condition_fails_where_it_is_broken() {
        holds(today().when(false, TaskRejection.ENDED).unless(true, TaskRejection.ENDED));
        fails(today().when(true, TaskRejection.EXTENSIONS_EXHAUSTED, "2"), TaskRejection.EXTENSIONS_EXHAUSTED, "2");
        fails(today().unless(false, TaskRejection.EXTENSIONS_EXHAUSTED, "2"), TaskRejection.EXTENSIONS_EXHAUSTED, "2");
    }

    @Test
    void the_first_guard_that_fails_is_the_reason() {
        fails(today().when(true, TaskRejection.ENDED).when(true, TaskRejection.NOT_LEAD), TaskRejection.ENDED);
    }

    @Test
    void a_rejection_gives_way_to_the_guard_that_failed_before() {
        assertThat(today().reject(TaskRejection.EXTENSIONS_EXHAUSTED, "2"))
                .isEqualTo(rejected(TaskRejection.EXTENSIONS_EXHAUSTED, "2"));
        assertThat(today().when(true, TaskRejection.NOT_LEAD).reject(TaskRejection.ENDED))
                .isEqualTo(rejected(TaskRejection.NOT_LEAD));
    }

    @Test
    void several_events_are_accepted_together_or_not_at_all() {
        assertThat(today().acceptAll(() -> List.of(EVENT, EVENT)))
                .isEqualTo(new Decision.Accepted<TaskEvent>(List.of(EVENT, EVENT)));
        assertThat(today().when(true, TaskRejection.ENDED).acceptAll(() -> List.of(EVENT)))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }

    @Test
    void an_event_is_not_even_made_where_a_guard_failed() {
        Supplier<TaskEvent> never = () -> {
            throw new AssertionError("made");
        };
        assertThat(today().when(true, TaskRejection.ENDED).accept(never)).isEqualTo(rejected(TaskRejection.ENDED));
    }
}
