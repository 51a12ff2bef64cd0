package vn.trachnhiem.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.actor;

import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.task.NoteReorganisation;

class WhenObligationsAreListedThenTheirTasksKnowTest {
    private static final ReorganisationId REORGANISATION = new ReorganisationId("reorganisation-1");

    @Test
    void each_listed_task_is_told_once_by_the_ledger() throws Exception {
        Act cause = Given.act(actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER), TODAY, TODAY, LETTER, null);
        OpenObligationsListed event =
                new OpenObligationsListed(REORGANISATION, List.of(new TaskId("task-1"), new TaskId("task-2")), cause);
        RecordingGateway ledger = new RecordingGateway();
        new AnnotationEventHandlerAdapter(new WhenObligationsAreListedThenTheirTasksKnow(ledger))
                .handle(new GenericDomainEventMessage<>(
                        "Reorganisation", event.subject(), 1, event, MetaData.emptyInstance(), "event-1", cause.at()));
        assertThat(ledger.sent())
                .map(sent -> (NoteReorganisation) sent)
                .allMatch(sent -> sent.reorganisation().equals(REORGANISATION)
                        && sent.act().by().equals(LedgerAct.LEDGER))
                .extracting(sent -> sent.act().key())
                .containsExactly("event-1/task-1", "event-1/task-2");
    }
}
