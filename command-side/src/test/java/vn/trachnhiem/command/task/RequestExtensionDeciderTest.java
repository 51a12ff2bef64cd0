package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.EXTENSION;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.extensionGranted;
import static vn.trachnhiem.command.task.Tasks.extensionRefused;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;
import static vn.trachnhiem.command.task.Tasks.proposed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskRejection;

class RequestExtensionDeciderTest {
    private static final ExtensionId SECOND = new ExtensionId("extension-2");

    private static RequestExtension request(ExtensionId id, LocalDate proposed) {
        return new RequestExtension(TASK, id, proposed, "Chờ ý kiến", act(LEAD));
    }

    private static Decision<TaskEvent> decide(RequestExtension c, TaskState state) {
        return RequestExtensionDecider.decide(c, state, rules());
    }

    private static Decision<TaskEvent> acceptedAs(RequestExtension c) {
        return accepted(new ExtensionRequested(TASK, c.extension(), c.proposed(), c.grounds(), c.act()));
    }

    @Test
    void the_lead_asks_for_a_later_day() {
        RequestExtension c = request(EXTENSION, DUE.plusDays(1));
        assertThat(decide(c, after(assigned(DATED)))).isEqualTo(acceptedAs(c));
    }

    @Test
    void the_lead_may_ask_after_the_due_date_but_the_original_due_date_stays() {
        RequestExtension c =
                new RequestExtension(TASK, EXTENSION, DUE.plusDays(20), "Chờ ý kiến", act(LEAD, DUE.plusDays(5)));
        TaskState late = after(assigned(DATED));
        assertThat(decide(c, late)).isEqualTo(acceptedAs(c));
        assertThat(after(assigned(DATED), extensionRequested(), extensionGranted()))
                .extracting(state -> ((OpenTask) state).oneOff().orElseThrow().originalDueOn())
                .isEqualTo(DUE);
    }

    @Test
    void the_day_asked_for_is_later_than_the_due_date() {
        assertThat(decide(request(EXTENSION, DUE), after(assigned(DATED))))
                .isEqualTo(rejected(TaskRejection.EXTENSION_NOT_LATER));
    }

    @Test
    void a_request_has_grounds() {
        RequestExtension c = new RequestExtension(TASK, EXTENSION, DUE.plusDays(1), " ", act(LEAD));
        assertThat(decide(c, after(assigned(DATED)))).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void a_standing_task_has_no_due_date_to_extend() {
        assertThat(decide(request(EXTENSION, DUE), after(assigned(STANDING))))
                .isEqualTo(rejected(TaskRejection.HAS_NO_DUE_DATE));
    }

    @Test
    void the_day_of_a_report_is_not_extended() {
        assertThat(decide(request(EXTENSION, DUE), after(assigned(REPORTS))))
                .isEqualTo(rejected(TaskRejection.HAS_NO_DUE_DATE));
    }

    @Test
    void one_request_waits_at_a_time() {
        assertThat(decide(request(SECOND, DUE.plusDays(1)), after(assigned(DATED), extensionRequested())))
                .isEqualTo(rejected(TaskRejection.EXTENSION_PENDING));
    }

    @Test
    void a_request_is_never_made_twice_under_one_id() {
        assertThat(decide(
                        request(EXTENSION, DUE.plusDays(1)),
                        after(assigned(DATED), extensionRequested(), extensionRefused())))
                .isEqualTo(rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_task_is_extended_only_as_often_as_the_rule_allows() {
        assertThat(decide(
                        request(SECOND, DUE.plusDays(20)),
                        after(assigned(DATED), extensionRequested(), extensionGranted())))
                .isEqualTo(rejected(TaskRejection.EXTENSIONS_EXHAUSTED, "1"));
    }

    @Test
    void a_refusal_does_not_use_up_an_extension() {
        RequestExtension c = request(SECOND, DUE.plusDays(1));
        assertThat(decide(c, after(assigned(DATED), extensionRequested(), extensionRefused())))
                .isEqualTo(acceptedAs(c));
    }
}
