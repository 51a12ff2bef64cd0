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
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;

class WhenAReorganisationIsDecidedThenItsAgenciesEndTest {
    private static final ReorganisationId REORGANISATION = new ReorganisationId("reorganisation-1");
    private static final AgencyId LABOUR = new AgencyId("agency-labour");

    private final Act cause =
            Given.act(actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER), TODAY.plusDays(10), TODAY, LETTER, null);
    private final RecordingGateway ledger = new RecordingGateway();
    private final AnnotationEventHandlerAdapter automation =
            new AnnotationEventHandlerAdapter(new WhenAReorganisationIsDecidedThenItsAgenciesEnd(ledger));

    @Test
    void each_merged_agency_ends_by_an_act_of_its_own() throws Exception {
        happens(new AgenciesMerged(REORGANISATION, List.of(LABOUR, FINANCE), HEALTH, cause));
        assertThat(ledger.sent())
                .containsExactly(end(LABOUR, AgencyEnding.MERGED, 0), end(FINANCE, AgencyEnding.MERGED, 1));
        assertThat(act(0).key()).isEqualTo("event-1/agency-labour");
        assertThat(act(1).key()).isEqualTo("event-1/agency-finance");
    }

    @Test
    void a_divided_agency_ends() throws Exception {
        happens(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), cause));
        assertThat(ledger.sent()).containsExactly(end(LABOUR, AgencyEnding.DIVIDED, 0));
    }

    @Test
    void a_dissolved_agency_ends() throws Exception {
        happens(new AgenciesDissolved(REORGANISATION, List.of(LABOUR), false, cause));
        assertThat(ledger.sent()).containsExactly(end(LABOUR, AgencyEnding.DISSOLVED, 0));
    }

    @Test
    void the_agencies_of_an_abolished_level_end_with_it() throws Exception {
        happens(new AgenciesDissolved(REORGANISATION, List.of(LABOUR), true, cause));
        assertThat(ledger.sent()).containsExactly(end(LABOUR, AgencyEnding.LEVEL_ABOLISHED, 0));
    }

    @Test
    void the_ledger_ends_them_on_the_day_and_by_the_document_of_the_decision() throws Exception {
        happens(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), cause));
        assertThat(act(0).by()).isEqualTo(LedgerAct.LEDGER);
        assertThat(act(0).effectiveOn()).isEqualTo(cause.effectiveOn());
        assertThat(act(0).document()).isEqualTo(LETTER);
        assertThat(act(0).reason()).isNotBlank();
    }

    @Test
    void an_agency_that_has_ended_already_does_not_stop_the_others() throws Exception {
        ledger.refuseWith(refusal("agency.ended", 409));
        happens(new AgenciesMerged(REORGANISATION, List.of(LABOUR, FINANCE), HEALTH, cause));
        assertThat(ledger.sent()).hasSize(2);
    }

    @Test
    void another_refusal_stops_the_automation() {
        CommandExecutionException unknown = refusal("act.unknown-subject", 404);
        ledger.refuseWith(unknown);
        assertThatThrownBy(this::division).isSameAs(unknown);
    }

    @Test
    void a_failure_that_is_no_refusal_stops_the_automation() {
        CommandExecutionException failure = new CommandExecutionException("no connection", null);
        ledger.refuseWith(failure);
        assertThatThrownBy(this::division).isSameAs(failure);
    }

    private static CommandExecutionException refusal(String key, int status) {
        return new CommandExecutionException(key, null, new Refusal(key, status, List.of()));
    }

    private EndAgency end(AgencyId agency, AgencyEnding ending, int sent) {
        return new EndAgency(agency, ending, REORGANISATION, act(sent));
    }

    private Act act(int sent) {
        return ((EndAgency) ledger.sent().get(sent)).act();
    }

    private void division() throws Exception {
        happens(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), cause));
    }

    private void happens(ReorganisationEvent event) throws Exception {
        automation.handle(new GenericDomainEventMessage<>(
                "Reorganisation", event.subject(), 0, event, MetaData.emptyInstance(), "event-1", cause.at()));
    }
}
