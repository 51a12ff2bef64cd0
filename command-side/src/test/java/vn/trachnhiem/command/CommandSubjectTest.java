package vn.trachnhiem.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcknowledgeTask;

class CommandSubjectTest {
    private static final AcknowledgeTask COMMAND = new AcknowledgeTask(new TaskId("task-1"), act(actor(BEN, HEALTH)));

    @Test
    void a_command_goes_to_its_subject() {
        assertThat(new CommandSubject()
                        .resolveTarget(GenericCommandMessage.asCommandMessage(COMMAND))
                        .getIdentifier())
                .isEqualTo("task-1");
    }

    @Test
    void a_command_expects_no_particular_version_of_its_subject() {
        assertThat(new CommandSubject()
                        .resolveTarget(GenericCommandMessage.asCommandMessage(COMMAND))
                        .getVersion())
                .isNull();
    }

    @Test
    void all_commands_of_one_subject_take_one_route() {
        assertThat(new CommandSubject().getRoutingKey(GenericCommandMessage.asCommandMessage(COMMAND)))
                .isEqualTo("task-1");
    }

    @Test
    void what_is_not_a_command_of_the_ledger_has_no_subject() {
        assertThatThrownBy(() -> new CommandSubject().getRoutingKey(GenericCommandMessage.asCommandMessage("text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }
}
