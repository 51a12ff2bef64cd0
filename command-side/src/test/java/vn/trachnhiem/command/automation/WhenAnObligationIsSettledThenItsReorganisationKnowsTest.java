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
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.SettleObligation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;

class WhenAnObligationIsSettledThenItsReorganisationKnowsTest {
    private static final TaskId TASK = new TaskId("task-1");
    private static final ReorganisationId REORGANISATION = new ReorganisationId("reorganisation-1");

    private final Act cause = Given.act(
            actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER),
            TODAY,
            TODAY.plusDays(5),
            LETTER,
            "Nhận bàn giao muộn");
    private final RecordingGateway ledger = new RecordingGateway();
    private final AnnotationEventHandlerAdapter automation =
            new AnnotationEventHandlerAdapter(new WhenAnObligationIsSettledThenItsReorganisationKnows(ledger));

    @Test
    void a_transfer_settles_with_its_receiver() throws Exception {
        happens(new ObligationTransferred(TASK, HEALTH, FINANCE, REORGANISATION, cause));
        SettleObligation sent = sent();
        assertThat(sent).isEqualTo(new SettleObligation(REORGANISATION, TASK, FINANCE, sent.act()));
    }

    @Test
    void an_end_by_decision_settles_without_receiver() throws Exception {
        happens(new ClosedByReorganisation(TASK, REORGANISATION, cause));
        SettleObligation sent = sent();
        assertThat(sent).isEqualTo(new SettleObligation(REORGANISATION, TASK, null, sent.act()));
    }

    @Test
    void an_answer_settles_with_who_leads_now_or_without_receiver() throws Exception {
        happens(new ReorganisationAnswered(TASK, REORGANISATION, FINANCE, cause));
        SettleObligation sent = sent();
        assertThat(sent).isEqualTo(new SettleObligation(REORGANISATION, TASK, FINANCE, sent.act()));
    }

    @Test
    void the_ledger_acts_on_the_dates_and_the_document_of_the_cause_and_once_per_event() throws Exception {
        happens(new ClosedByReorganisation(TASK, REORGANISATION, cause));
        Act act = sent().act();
        assertThat(act.reason()).isNotBlank();
        assertThat(act)
                .isEqualTo(
                        new Act(LedgerAct.LEDGER, Capacity.DIRECT, LETTER, TODAY, cause.at(), act.reason(), "event-1"));
    }

    @Test
    void only_the_ledger_itself_has_that_role() {
        assertThat(LedgerAct.LEDGER.roles()).isEqualTo(List.of(Role.LEDGER));
    }

    @Test
    void a_failure_stops_the_automation() {
        CommandExecutionException failure = new CommandExecutionException(
                "act.unknown-subject", null, new Refusal("act.unknown-subject", 404, List.of()));
        ledger.refuseWith(failure);
        assertThatThrownBy(() -> happens(new ClosedByReorganisation(TASK, REORGANISATION, cause)))
                .isSameAs(failure);
    }

    private SettleObligation sent() {
        assertThat(ledger.sent()).hasSize(1);
        return (SettleObligation) ledger.sent().getFirst();
    }

    private void happens(TaskEvent event) throws Exception {
        automation.handle(new GenericDomainEventMessage<>(
                "Task", event.subject(), 1, event, MetaData.emptyInstance(), "event-1", cause.at()));
    }
}
