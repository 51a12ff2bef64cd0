package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ProgressRecorded;
import vn.trachnhiem.shared.task.TaskRejection;

class RecordProgressDeciderTest {
    private static Decision<TaskEvent> decide(Schedule schedule, String note, int percent, Act act) {
        return RecordProgressDecider.decide(
                new RecordProgress(TASK, note, percent, act), after(assigned(schedule)), rules());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void progress_is_a_share_of_the_whole(int percent) {
        Act act = act(LEAD);
        assertThat(decide(DATED, "Đã có dự thảo", percent, act))
                .isEqualTo(accepted(new ProgressRecorded(TASK, "Đã có dự thảo", percent, act)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void progress_is_never_less_than_nothing_or_more_than_all(int percent) {
        assertThat(decide(DATED, "Đã có dự thảo", percent, act(LEAD)))
                .isEqualTo(rejected(TaskRejection.PERCENT_OUT_OF_RANGE));
    }

    @Test
    void progress_says_what_was_done() {
        assertThat(decide(DATED, " ", 50, act(LEAD))).isEqualTo(rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void standing_and_reporting_tasks_progress_too() {
        assertThat(decide(STANDING, "Đã làm", 50, act(LEAD))).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(REPORTS, "Đã làm", 50, act(LEAD))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void progress_changes_nothing_that_later_acts_depend_on() {
        TaskState before = after(assigned(DATED));
        assertThat(after(before, new ProgressRecorded(TASK, "Đã làm", 50, act(LEAD))))
                .isEqualTo(before);
    }
}
