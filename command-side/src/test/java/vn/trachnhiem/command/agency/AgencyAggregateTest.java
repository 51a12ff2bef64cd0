package vn.trachnhiem.command.agency;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.agency.GivenAgency.ANNS;
import static vn.trachnhiem.command.agency.GivenAgency.BENS;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.CORRECTION;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.MERGER;
import static vn.trachnhiem.command.agency.GivenAgency.NAME;
import static vn.trachnhiem.command.agency.GivenAgency.NEW;
import static vn.trachnhiem.command.agency.GivenAgency.OTHER_NAME;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.annsDatesProposed;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverPrepared;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverSigned;
import static vn.trachnhiem.command.agency.GivenAgency.benAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.established;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyEvent.DeputyPutInCharge;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrected;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.PrepareHandover;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.agency.SignHandover;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;

class AgencyAggregateTest {
    private AggregateTestFixture<AgencyAggregate> ledger = new AggregateTestFixture<>(AgencyAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(AgencyAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(Remembered.nothing());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void an_agency_is_established() {
        var event = established();
        var command = new EstablishAgency(HEALTH, AgencyKind.PROVINCIAL_DEPARTMENT, NAME, List.of(), event.act());
        ledger.givenNoPriorActivity().when(command).expectEvents(event);
    }

    @Test
    void an_agency_is_renamed() {
        var command = new RenameAgency(HEALTH, OTHER_NAME, on(END));
        ledger.given(established()).when(command).expectEvents(new AgencyRenamed(HEALTH, OTHER_NAME, command.act()));
    }

    @Test
    void an_agency_ends_once_per_reorganisation() {
        var event = ended();
        var command = new EndAgency(HEALTH, AgencyEnding.MERGED, MERGER, event.act());
        ledger.given(established()).when(command).expectEvents(event);
    }

    @Test
    void an_end_recorded_by_hand_leaves_nothing_to_the_ledger() {
        var command = new EndAgency(HEALTH, AgencyEnding.MERGED, MERGER, on(END));
        ledger.given(established(), ended()).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_head_is_appointed() {
        var event = annAppointed();
        var command = new AppointHead(HEALTH, ANNS, ANN, TenureKind.HEAD, "Giám đốc", null, event.act());
        ledger.given(established()).when(command).expectEvents(event);
    }

    @Test
    void an_overlap_is_refused() {
        var command = new AppointHead(HEALTH, BENS, BEN, TenureKind.HEAD, "Giám đốc", null, on(BEN_FROM));
        ledger.given(established(), annAppointed())
                .when(command)
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("agency.tenures-overlap", 409, List.of()));
    }

    @Test
    void a_deputy_is_put_in_charge() {
        var command = new PutInCharge(HEALTH, NEW, DAO, "Phó Giám đốc", null, on(BEN_FROM));
        ledger.given(established())
                .when(command)
                .expectEvents(new DeputyPutInCharge(HEALTH, NEW, DAO, "Phó Giám đốc", null, command.act()));
    }

    @Test
    void a_head_is_relieved() {
        var event = annRelieved();
        var command = new RelieveHead(HEALTH, ANNS, TenureEnd.TRANSFER, event.act());
        ledger.given(established(), annAppointed()).when(command).expectEvents(event);
    }

    @Test
    void a_handover_is_prepared() {
        var event = annsHandoverPrepared();
        var command = new PrepareHandover(HEALTH, ANNS, List.of(), event.act());
        ledger.given(established(), annAppointed(), annRelieved()).when(command).expectEvents(event);
    }

    @Test
    void a_handover_is_signed() {
        var event = annsHandoverSigned();
        var command = new SignHandover(HEALTH, ANNS, HEALTH, BENS, CHI, event.act());
        ledger.given(established(), annAppointed(), annRelieved(), benAppointed(), annsHandoverPrepared())
                .when(command)
                .expectEvents(event);
    }

    @Test
    void a_correction_is_proposed() {
        var event = annsDatesProposed(FOUNDED, null);
        var command = new ProposeTenureCorrection(HEALTH, CORRECTION, ANNS, FOUNDED, null, event.act());
        ledger.given(established(), annAppointed()).when(command).expectEvents(event);
    }

    @Test
    void a_correction_is_approved() {
        var command = new ApproveTenureCorrection(HEALTH, CORRECTION, by(officer(DAO), END));
        ledger.given(established(), annAppointed(), annsDatesProposed(FOUNDED, null))
                .when(command)
                .expectEvents(new TenureCorrected(HEALTH, CORRECTION, ANNS, FOUNDED, null, CHI, command.act()));
    }
}
