package vn.trachnhiem.command.reorganisation;

import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LABOUR;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.PLAN;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.SCHEME;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.listed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.merged;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.settled;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.DissolveAgencies;
import vn.trachnhiem.shared.reorganisation.DivideAgency;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.SettleObligation;

class ReorganisationAggregateTest {
    private AggregateTestFixture<ReorganisationAggregate> ledger =
            new AggregateTestFixture<>(ReorganisationAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(ReorganisationAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(GivenReorganisation.known(PLAN));
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void agencies_merge() {
        var event = merged();
        var command = new MergeAgencies(REORGANISATION, List.of(LABOUR), HEALTH, event.act());
        ledger.givenNoPriorActivity().when(command).expectEvents(event);
    }

    @Test
    void an_agency_is_divided() {
        var event = new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), on(EFFECTIVE));
        var command = new DivideAgency(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), event.act());
        ledger.givenNoPriorActivity().when(command).expectEvents(event);
    }

    @Test
    void agencies_are_dissolved() {
        var event = new AgenciesDissolved(REORGANISATION, List.of(LABOUR), true, on(EFFECTIVE));
        var command = new DissolveAgencies(REORGANISATION, List.of(LABOUR), true, event.act());
        ledger.givenNoPriorActivity().when(command).expectEvents(event);
    }

    @Test
    void open_obligations_are_listed() {
        var event = listed(PLAN);
        var command = new ListOpenObligations(REORGANISATION, List.of(PLAN), event.act());
        ledger.given(merged()).when(command).expectEvents(event);
    }

    @Test
    void an_obligation_is_settled() {
        var event = settled(PLAN);
        var command = new SettleObligation(REORGANISATION, PLAN, FINANCE, event.act());
        ledger.given(merged(), listed(PLAN)).when(command).expectEvents(event);
    }

    @Test
    void a_reorganisation_closes() {
        var event = closed();
        var command = new CloseReorganisation(REORGANISATION, event.act());
        ledger.given(merged(), listed(PLAN), settled(PLAN)).when(command).expectEvents(event);
    }

    @Test
    void a_reorganisation_says_how_many_obligations_keep_it_open() {
        ledger.given(merged(), listed(PLAN, SCHEME))
                .when(new CloseReorganisation(REORGANISATION, on(EFFECTIVE)))
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("reorganisation.open-without-receiver", 409, List.of("2")));
    }
}
