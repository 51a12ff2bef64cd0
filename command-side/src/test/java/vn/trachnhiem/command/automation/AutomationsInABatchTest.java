package vn.trachnhiem.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.actor;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.command.agency.AgencyAggregate;
import vn.trachnhiem.command.reorganisation.ReorganisationAggregate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;

/** The automations as a processor calls them: a batch of events in one unit of work, the commands nested in it. */
class AutomationsInABatchTest {
    private static final AgencyId LABOUR = new AgencyId("agency-labour");
    private static final ReorganisationId MERGER = new ReorganisationId("reorganisation-merger");
    private static final ReorganisationId EARLIER = new ReorganisationId("reorganisation-earlier");

    private final Configuration axon = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
            .configureAggregate(subject(AgencyAggregate.class))
            .configureAggregate(subject(ReorganisationAggregate.class))
            .registerComponent(Rules.class, c -> Given.rules())
            .registerComponent(Past.class, c -> Remembered.nothing())
            .buildConfiguration();

    @BeforeEach
    void two_agencies_are_merged_of_which_one_had_ended_earlier() {
        axon.start();
        Stream.of(LABOUR, FINANCE)
                .forEach(agency -> send(new EstablishAgency(
                        agency,
                        AgencyKind.PROVINCIAL_DEPARTMENT,
                        new AgencyName("Sở", "Sở", List.of()),
                        List.of(),
                        act())));
        send(new EndAgency(LABOUR, AgencyEnding.DISSOLVED, EARLIER, act()));
        send(new MergeAgencies(MERGER, List.of(LABOUR, FINANCE), HEALTH, act()));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void an_agency_that_has_ended_already_does_not_keep_the_others_running() throws Exception {
        hear(merged("event-1"));
        assertThat(recorded(LABOUR.value(), AgencyEnded.class))
                .extracting(AgencyEnded::reorganisation)
                .containsExactly(EARLIER);
        assertThat(recorded(FINANCE.value(), AgencyEnded.class))
                .extracting(AgencyEnded::reorganisation)
                .containsExactly(MERGER);
    }

    @Test
    void hearing_of_an_event_again_appends_nothing() throws Exception {
        hear(merged("event-1"), transferred("event-2", "task-1", HEALTH));
        hear(merged("event-1"), transferred("event-2", "task-1", HEALTH));
        assertThat(recorded(FINANCE.value(), AgencyEnded.class)).hasSize(1);
        assertThat(recorded(MERGER.value(), ObligationSettled.class)).hasSize(1);
    }

    @Test
    void a_batch_of_transfers_settles_all_of_them_in_order() throws Exception {
        hear(
                transferred("event-2", "task-1", HEALTH),
                transferred("event-3", "task-2", HEALTH),
                transferred("event-4", "task-1", HOME_AFFAIRS));
        assertThat(recorded(MERGER.value(), ObligationSettled.class))
                .extracting(ObligationSettled::receiver)
                .containsExactly(HEALTH, HEALTH, HOME_AFFAIRS);
    }

    @Test
    void a_batch_that_fails_appends_nothing_and_may_be_repeated() {
        ObligationTransferred unknown = new ObligationTransferred(new TaskId("task-3"), LABOUR, HEALTH, EARLIER, act());
        assertThatThrownBy(() -> hear(transferred("event-2", "task-1", HEALTH), message("event-3", unknown)))
                .isInstanceOf(CommandExecutionException.class)
                .hasMessage("act.unknown-subject");
        assertThat(recorded(MERGER.value(), ObligationSettled.class)).isEmpty();
    }

    private void hear(DomainEventMessage<?>... batch) throws Exception {
        List<AnnotationEventHandlerAdapter> automations = List.of(
                new AnnotationEventHandlerAdapter(
                        new WhenAnObligationIsSettledThenItsReorganisationKnows(axon.commandGateway())),
                new AnnotationEventHandlerAdapter(
                        new WhenAReorganisationIsDecidedThenItsAgenciesEnd(axon.commandGateway())));
        BatchingUnitOfWork<DomainEventMessage<?>> unit = new BatchingUnitOfWork<>(batch);
        var outcome = unit.executeWithResult(() -> {
            DomainEventMessage<?> event = unit.getMessage();
            for (AnnotationEventHandlerAdapter automation : automations) {
                if (automation.canHandle(event)) {
                    automation.handle(event);
                }
            }
            return event;
        });
        if (outcome.isExceptional()) {
            throw (Exception) outcome.exceptionResult();
        }
    }

    private <E extends Event> List<E> recorded(String subject, Class<E> type) {
        return axon.eventStore()
                .readEvents(subject)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    private static <A extends SubjectAggregate<?, ?>> AggregateConfigurer<A> subject(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type).configureCommandTargetResolver(c -> new CommandSubject());
    }

    private static DomainEventMessage<?> merged(String eventId) {
        return message(eventId, new AgenciesMerged(MERGER, List.of(LABOUR, FINANCE), HEALTH, act()));
    }

    private static DomainEventMessage<?> transferred(String eventId, String task, AgencyId receiver) {
        return message(eventId, new ObligationTransferred(new TaskId(task), LABOUR, receiver, MERGER, act()));
    }

    private static DomainEventMessage<?> message(String eventId, Event event) {
        return new GenericDomainEventMessage<>(
                "Subject",
                event.subject(),
                0,
                event,
                MetaData.emptyInstance(),
                eventId,
                event.act().at());
    }

    private static Act act() {
        return Given.act(actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER), TODAY, TODAY, LETTER, null);
    }
}
