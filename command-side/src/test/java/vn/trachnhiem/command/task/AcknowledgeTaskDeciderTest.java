package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.OTHER_AGENCY;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.transferred;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskRejection;

class AcknowledgeTaskDeciderTest {
    private static final TaskAcknowledged ACKNOWLEDGED = new TaskAcknowledged(TASK, act(LEAD));

    @Test
    void the_lead_acknowledges() {
        AcknowledgeTask c = new AcknowledgeTask(TASK, act(LEAD));
        assertThat(AcknowledgeTaskDecider.decide(c, after(assigned(DATED)), rules()))
                .isEqualTo(accepted(new TaskAcknowledged(TASK, c.act())));
    }

    @Test
    void the_lead_acknowledges_once() {
        AcknowledgeTask c = new AcknowledgeTask(TASK, act(HEAD));
        assertThat(AcknowledgeTaskDecider.decide(c, after(assigned(DATED), ACKNOWLEDGED), rules()))
                .isEqualTo(rejected(TaskRejection.ALREADY_ACKNOWLEDGED));
    }

    @Test
    void the_receiver_of_a_transfer_acknowledges_anew() {
        AcknowledgeTask c = new AcknowledgeTask(TASK, act(OTHER_AGENCY));
        TaskState moved = after(assigned(DATED), ACKNOWLEDGED, transferred(FINANCE, TODAY));
        assertThat(AcknowledgeTaskDecider.decide(c, moved, rules()))
                .isEqualTo(accepted(new TaskAcknowledged(TASK, c.act())));
    }
}
