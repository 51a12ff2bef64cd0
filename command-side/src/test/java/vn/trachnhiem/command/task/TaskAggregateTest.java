package vn.trachnhiem.command.task;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;
import vn.trachnhiem.shared.task.TaskRole;

class TaskAggregateTest {
    private static final TaskId TASK = new TaskId("task-1");

    private AggregateTestFixture<TaskAggregate> ledger = new AggregateTestFixture<>(TaskAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(TaskAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void an_accepted_command_becomes_its_event() {
        AssignTask assign = assign();
        ledger.givenNoPriorActivity().when(assign).expectEvents(assigned(assign));
    }

    @Test
    void repeating_an_accepted_command_answers_the_first_outcome_and_appends_nothing() {
        AssignTask assign = assign();
        ledger.given(assigned(assign)).when(assign).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_rejection_travels_with_its_key_and_status() {
        AcknowledgeTask unknown = new AcknowledgeTask(TASK, act(actor(BEN, HEALTH, Role.AGENCY_OFFICER)));
        ledger.givenNoPriorActivity()
                .when(unknown)
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("act.unknown-subject", 404, List.of()));
    }

    @Test
    void the_lead_acknowledges() {
        AssignTask assign = assign();
        AcknowledgeTask acknowledge = new AcknowledgeTask(TASK, act(actor(BEN, HEALTH, Role.AGENCY_OFFICER)));
        ledger.given(assigned(assign)).when(acknowledge).expectEvents(new TaskAcknowledged(TASK, acknowledge.act()));
    }

    private static AssignTask assign() {
        return new AssignTask(
                TASK,
                null,
                "Xây dựng đề án",
                HEALTH,
                List.of(),
                TaskRole.LEAD,
                new Schedule.Dated(TODAY.plusDays(30)),
                null,
                OFFICE,
                null,
                null,
                act(actor(ANN, OFFICE, Role.OFFICE_OFFICER)));
    }

    private static TaskAssigned assigned(AssignTask c) {
        return new TaskAssigned(
                c.task(),
                c.origin(),
                c.title(),
                c.lead(),
                c.coordinators(),
                c.role(),
                c.schedule(),
                c.area(),
                c.assigner(),
                c.recipient(),
                c.deliverable(),
                c.act());
    }
}
