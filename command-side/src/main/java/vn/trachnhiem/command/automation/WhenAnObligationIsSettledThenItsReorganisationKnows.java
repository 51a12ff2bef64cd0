package vn.trachnhiem.command.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.reorganisation.SettleObligation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;

/** The task decides that it moves or ends, by its reorganisation or otherwise; its reorganisation is told (ADR 0005). */
@ProcessingGroup("automation")
@DisallowReplay
public final class WhenAnObligationIsSettledThenItsReorganisationKnows {
    private static final String REASON = "Sổ tự ghi theo việc chuyển hoặc kết thúc nghĩa vụ khi sắp xếp cơ quan";

    private final CommandGateway ledger;

    public WhenAnObligationIsSettledThenItsReorganisationKnows(CommandGateway ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(ObligationTransferred event, @MessageIdentifier String eventId) {
        settle(event, event.reorganisation(), event.receiver(), eventId);
    }

    @EventHandler
    void on(ClosedByReorganisation event, @MessageIdentifier String eventId) {
        settle(event, event.reorganisation(), null, eventId);
    }

    @EventHandler
    void on(ReorganisationAnswered event, @MessageIdentifier String eventId) {
        settle(event, event.reorganisation(), event.receiver(), eventId);
    }

    private void settle(TaskEvent cause, ReorganisationId reorganisation, @Nullable AgencyId receiver, String eventId) {
        ledger.sendAndWait(new SettleObligation(
                reorganisation, cause.task(), receiver, LedgerAct.because(cause.act(), REASON, eventId)));
    }
}
