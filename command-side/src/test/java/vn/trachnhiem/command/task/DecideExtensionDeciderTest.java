package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.EXTENSION;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.cancelled;
import static vn.trachnhiem.command.task.Tasks.extensionGranted;
import static vn.trachnhiem.command.task.Tasks.extensionRefused;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRefused;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskRejection;

class DecideExtensionDeciderTest {
    private static final TaskState ASKED = after(assigned(DATED), extensionRequested());

    private static DecideExtension grant(LocalDate dueOn, Act act) {
        return new DecideExtension(TASK, EXTENSION, true, dueOn, null, act);
    }

    private static DecideExtension refuse(@Nullable String grounds) {
        return new DecideExtension(TASK, EXTENSION, false, null, grounds, act(CHIEF));
    }

    private static Decision<TaskEvent> decide(DecideExtension c, TaskState state) {
        return DecideExtensionDecider.decide(c, state, rules());
    }

    private static OneOff workOf(TaskState state) {
        return ((OpenTask) state).oneOff().orElseThrow();
    }

    @Test
    void the_leadership_of_the_assigner_grants() {
        for (Actor by : List.of(CHIEF, CHAIRMAN)) {
            DecideExtension c = grant(DUE.plusDays(1), act(by));
            assertThat(decide(c, ASKED))
                    .isEqualTo(accepted(new ExtensionGranted(TASK, EXTENSION, DUE.plusDays(1), c.act())));
        }
    }

    @Test
    void what_was_granted_is_the_due_date_and_the_original_stays() {
        OneOff work = workOf(after(ASKED, extensionGranted()));
        assertThat(work.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(work.originalDueOn()).isEqualTo(DUE);
    }

    @Test
    void a_refusal_leaves_the_due_date() {
        DecideExtension c = refuse("Không đủ căn cứ");
        assertThat(decide(c, ASKED))
                .isEqualTo(accepted(new ExtensionRefused(TASK, EXTENSION, "Không đủ căn cứ", c.act())));
        assertThat(workOf(after(ASKED, extensionRefused())).dueOn()).isEqualTo(DUE);
    }

    @Test
    void a_refusal_has_grounds() {
        assertThat(decide(refuse(null), ASKED)).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
        assertThat(decide(refuse(" "), ASKED)).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void a_grant_names_the_day() {
        DecideExtension c = new DecideExtension(TASK, EXTENSION, true, null, null, act(CHIEF));
        assertThat(decide(c, ASKED)).isEqualTo(rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void the_granted_day_is_later_than_the_due_date() {
        assertThat(decide(grant(DUE, act(CHIEF)), ASKED)).isEqualTo(rejected(TaskRejection.EXTENSION_NOT_LATER));
    }

    @Test
    void an_officer_does_not_decide() {
        assertThat(decide(grant(DUE.plusDays(1), act(OFFICER)), ASKED)).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void another_agency_than_the_assigner_does_not_decide() {
        Actor elsewhere = actor(CHIEF.person(), FINANCE, Role.CHIEF_OF_OFFICE);
        assertThat(decide(grant(DUE.plusDays(1), act(elsewhere)), ASKED))
                .isEqualTo(rejected(TaskRejection.EXTENSION_BY_ASSIGNER));
    }

    @Test
    void the_lead_does_not_decide_even_where_it_is_the_assigner() {
        TaskState own = after(assigned(DATED, OFFICE, null, ASSIGNER), extensionRequested());
        assertThat(decide(grant(DUE.plusDays(1), act(CHIEF)), own))
                .isEqualTo(rejected(TaskRejection.EXTENSION_BY_ASSIGNER));
    }

    @Test
    void who_asked_does_not_decide_after_a_change_of_post() {
        Actor moved = actor(LEAD.person(), OFFICE, Role.CHIEF_OF_OFFICE);
        assertThat(decide(grant(DUE.plusDays(1), act(moved)), ASKED))
                .isEqualTo(rejected(TaskRejection.EXTENSION_BY_ASSIGNER));
    }

    @Test
    void there_must_be_a_request() {
        for (Schedule schedule : List.of(DATED, STANDING, REPORTS)) {
            assertThat(decide(grant(DUE.plusDays(1), act(CHIEF)), after(assigned(schedule))))
                    .isEqualTo(rejected(TaskRejection.EXTENSION_UNKNOWN));
        }
    }

    @Test
    void the_decision_names_the_request_that_waits() {
        DecideExtension c =
                new DecideExtension(TASK, new ExtensionId("extension-2"), true, DUE.plusDays(1), null, act(CHIEF));
        assertThat(decide(c, ASKED)).isEqualTo(rejected(TaskRejection.EXTENSION_UNKNOWN));
    }

    @Test
    void a_request_is_decided_once() {
        assertThat(decide(grant(DUE.plusDays(20), act(CHIEF)), after(ASKED, extensionGranted())))
                .isEqualTo(rejected(TaskRejection.EXTENSION_UNKNOWN));
    }

    @Test
    void the_rule_of_the_day_of_the_decision_limits_the_grants_but_not_the_refusals() {
        ExtensionId second = new ExtensionId("extension-2");
        TaskState twice = after(
                assigned(DATED),
                extensionRequested(),
                extensionGranted(),
                new ExtensionRequested(TASK, second, DUE.plusDays(20), "Chờ ý kiến", act(LEAD)));
        assertThat(decide(new DecideExtension(TASK, second, true, DUE.plusDays(20), null, act(CHIEF)), twice))
                .isEqualTo(rejected(TaskRejection.EXTENSIONS_EXHAUSTED, "1"));
        assertThat(decide(new DecideExtension(TASK, second, false, null, "Đã gia hạn", act(CHIEF)), twice))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_decision_follows_the_request() {
        assertThat(decide(grant(DUE.plusDays(1), act(CHIEF, TODAY.minusDays(1))), ASKED))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_decision_is_not_recorded_ahead() {
        assertThat(decide(grant(DUE.plusDays(1), act(CHIEF, TODAY.plusDays(1), TODAY, null, null)), ASKED))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void an_unknown_or_ended_task_is_not_extended() {
        assertThat(decide(grant(DUE.plusDays(1), act(CHIEF)), after()))
                .isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(decide(grant(DUE.plusDays(1), act(CHIEF)), after(ASKED, cancelled())))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }
}
