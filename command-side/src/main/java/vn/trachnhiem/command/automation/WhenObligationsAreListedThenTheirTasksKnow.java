package vn.trachnhiem.command.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.task.NoteReorganisation;

/** The reorganisation lists what is open; each of those tasks is told, so that it answers also if it ends otherwise (ADR 0005). */
@ProcessingGroup("automation")
@DisallowReplay
public final class WhenObligationsAreListedThenTheirTasksKnow {
    private static final String REASON = "Sổ tự ghi theo danh sách nghĩa vụ còn mở khi sắp xếp cơ quan";

    private final CommandGateway ledger;

    public WhenObligationsAreListedThenTheirTasksKnow(CommandGateway ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(OpenObligationsListed event, @MessageIdentifier String eventId) {
        for (TaskId task : event.open()) {
            ledger.sendAndWait(new NoteReorganisation(
                    task,
                    event.reorganisation(),
                    LedgerAct.because(event.act(), REASON, eventId + "/" + task.value())));
        }
    }
}
