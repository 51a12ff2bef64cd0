package vn.trachnhiem.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ProgressRecorded;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;
import vn.trachnhiem.shared.task.TaskRejection;

/** What the shell promises of every subject, on a subject that is made of nothing else. */
class SubjectAggregateTest {
    private static final TaskId SUBJECT = new TaskId("task-1");
    private static final Actor OFFICER = actor(ANN, OFFICE, Role.OFFICE_OFFICER);

    /** Counts its events. */
    record Count(int events) implements State<Count, TaskEvent> {
        @Override
        public Count evolve(TaskEvent event) {
            return new Count(events + 1);
        }
    }

    /** Records progress as two events, takes an acknowledgement for granted, and is cancelled only once there was progress. */
    public static class Counter extends SubjectAggregate<Count, TaskEvent> {
        public Counter() {
            super(new Count(0), TaskEvent.class);
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        Outcome handle(RecordProgress command) {
            return decide(
                    command,
                    (c, count, rules) -> new Decision.Accepted<>(List.of(
                            new ProgressRecorded(SUBJECT, c.note(), c.percent(), c.act()),
                            new TaskAcknowledged(SUBJECT, c.act()))),
                    rules());
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        Outcome handle(AcknowledgeTask command) {
            return decide(command, (c, count, rules) -> new Decision.Nothing<>(), rules());
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        Outcome handle(CancelTask command) {
            return decide(command, SubjectAggregateTest::cancel, rules());
        }
    }

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway ledger =
            DefaultCommandGateway.builder().commandBus(bus).build();

    @BeforeEach
    void wire() {
        AggregateAnnotationCommandHandler.<Counter>builder()
                .aggregateType(Counter.class)
                .repository(EventSourcingRepository.builder(Counter.class)
                        .eventStore(events)
                        .build())
                .commandTargetResolver(new CommandSubject())
                .build()
                .subscribe(bus);
    }

    @Test
    void an_accepted_act_answers_the_ids_of_its_events_in_order() {
        Outcome outcome = record(act(OFFICER));
        assertThat(outcome.subject()).isEqualTo("task-1");
        assertThat(outcome.eventIds()).hasSize(2).isEqualTo(recorded());
    }

    @Test
    void repeating_an_accepted_act_answers_the_same_event_ids_and_appends_nothing() {
        Act act = act(OFFICER);
        Outcome first = record(act);
        Outcome other = record(act(OFFICER));
        assertThat(record(act)).isEqualTo(first).isNotEqualTo(other);
        assertThat(recorded()).hasSize(4);
    }

    @Test
    void repeating_it_with_other_content_is_still_the_first_act() {
        Act act = act(OFFICER);
        Outcome first = record(act);
        Outcome again = ledger.sendAndWait(new CancelTask(SUBJECT, "Khác", act));
        assertThat(again).isEqualTo(first);
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void an_act_that_changes_nothing_answers_no_events() {
        Outcome outcome = ledger.sendAndWait(new AcknowledgeTask(SUBJECT, act(OFFICER)));
        assertThat(outcome).isEqualTo(new Outcome("task-1", List.of()));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void a_rejected_act_is_decided_afresh_when_it_is_repeated() {
        CancelTask cancel = new CancelTask(SUBJECT, "Không còn cần thiết", act(OFFICER));
        assertThatThrownBy(() -> ledger.sendAndWait(cancel))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        rejected -> assertThat(rejected.getDetails())
                                .contains(new Refusal("task.extensions-exhausted", 409, List.of("2"))));
        record(act(OFFICER));
        Outcome second = ledger.sendAndWait(cancel);
        assertThat(second.eventIds()).hasSize(1);
    }

    private Outcome record(Act act) {
        return ledger.sendAndWait(new RecordProgress(SUBJECT, "Đã có dự thảo", 40, act));
    }

    private List<String> recorded() {
        return events.readEvents("task-1")
                .asStream()
                .map(EventMessage::getIdentifier)
                .toList();
    }

    private static Decision<TaskEvent> cancel(CancelTask c, Count count, Rules rules) {
        return count.events() == 0
                ? rejected(TaskRejection.EXTENSIONS_EXHAUSTED, "2")
                : accepted(new TaskCancelled(SUBJECT, c.grounds(), c.act()));
    }
}
