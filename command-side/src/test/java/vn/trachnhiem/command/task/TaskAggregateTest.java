package vn.trachnhiem.command.task;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.CORRECTION;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.EXTENSION;
import static vn.trachnhiem.command.task.Tasks.FILE;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.MERGER;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.assign;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.deliverable;
import static vn.trachnhiem.command.task.Tasks.returned;
import static vn.trachnhiem.command.task.Tasks.submitted;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.NoteReorganisation;
import vn.trachnhiem.shared.task.ProposeCorrection;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;
import vn.trachnhiem.shared.task.TaskParty;
import vn.trachnhiem.shared.task.TransferObligation;
import vn.trachnhiem.shared.task.TransferParty;

class TaskAggregateTest {
    private AggregateTestFixture<TaskAggregate> ledger = new AggregateTestFixture<>(TaskAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(TaskAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(Remembered.nothing());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void an_accepted_command_becomes_its_event() {
        AssignTask c = assign(DATED, HEALTH, null, act(ASSIGNER));
        ledger.givenNoPriorActivity().when(c).expectEvents(assigned(c));
    }

    @Test
    void repeating_an_accepted_command_answers_the_first_outcome_and_appends_nothing() {
        AssignTask c = assign(DATED, HEALTH, null, act(ASSIGNER));
        ledger.given(assigned(c)).when(c).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_rejection_travels_with_its_key_and_status() {
        ledger.givenNoPriorActivity()
                .when(new AcknowledgeTask(TASK, act(OFFICER)))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("act.not-entitled", 403, List.of()));
    }

    @Test
    void the_history_decides() {
        AcceptCompletion c = new AcceptCompletion(TASK, act(OFFICER));
        ledger.given(assigned(DATED), submitted(1), returned(1, TODAY), submitted(2))
                .when(c)
                .expectEvents(new CompletionAccepted(TASK, 2, c.act()));
    }

    @Test
    void whatever_ends_a_task_is_told_to_the_reorganisation_that_lists_it() {
        AcceptCompletion accept = new AcceptCompletion(TASK, act(OFFICER));
        ledger.given(assigned(DATED), Tasks.noted(MERGER), submitted(1))
                .when(accept)
                .expectEvents(
                        new CompletionAccepted(TASK, 1, accept.act()),
                        new ReorganisationAnswered(TASK, MERGER, null, accept.act()));
        CancelTask cancel = new CancelTask(TASK, "Nhầm", act(CHIEF));
        ledger.given(assigned(DATED), Tasks.noted(MERGER))
                .when(cancel)
                .expectEvents(
                        new TaskCancelled(TASK, "Nhầm", cancel.act()),
                        new ReorganisationAnswered(TASK, MERGER, null, cancel.act()));
    }

    static Stream<Command> actsOnAnUnknownTask() {
        return Stream.of(
                new AcknowledgeTask(TASK, act(LEAD)),
                new RecordProgress(TASK, "Đã làm", 1, act(LEAD)),
                new RequestExtension(TASK, EXTENSION, DUE, "Chờ ý kiến", act(LEAD)),
                new DecideExtension(TASK, EXTENSION, true, DUE, null, act(CHIEF)),
                new SubmitCompletion(TASK, deliverable(FILE), TODAY, act(LEAD)),
                new AcceptCompletion(TASK, act(OFFICER)),
                new ReturnCompletion(TASK, "Thiếu số liệu", act(OFFICER)),
                new SubmitReport(TASK, 2024, deliverable(FILE), false, act(LEAD)),
                new ReceiveReport(TASK, 2024, TODAY, act(REGISTRY)),
                new AcceptReport(TASK, 2024, act(REGISTRY)),
                new ReturnReport(TASK, 2024, "Sai mẫu", act(REGISTRY)),
                new TransferObligation(TASK, FINANCE, MERGER, act(CHAIRMAN)),
                new NoteReorganisation(TASK, MERGER, act(actor(ANN, OFFICE, Role.LEDGER))),
                new TransferParty(TASK, TaskParty.RECIPIENT, HEALTH, FINANCE, MERGER, act(CHAIRMAN)),
                new CloseByReorganisation(TASK, MERGER, act(CHAIRMAN)),
                new CancelTask(TASK, "Nhầm", act(CHIEF)),
                new ProposeCorrection(TASK, CORRECTION, new Correction.DueDate(DUE), act(OFFICER)),
                new ApproveCorrection(TASK, CORRECTION, act(CHIEF)));
    }

    @ParameterizedTest
    @MethodSource("actsOnAnUnknownTask")
    void every_act_arrives_and_is_refused_where_there_is_no_task(Command command) {
        ledger.givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(new Refusal("act.unknown-subject", 404, List.of()));
    }
}
