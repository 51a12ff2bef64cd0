package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANNS;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.OFFICER;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverPrepared;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverSigned;
import static vn.trachnhiem.command.agency.GivenAgency.benAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_SIGNED;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverPrepared;
import vn.trachnhiem.shared.agency.PrepareHandover;

class PrepareHandoverDeciderTest {
    @Test
    void home_affairs_lists_what_is_handed_over() {
        PrepareHandover c = prepare(on(BEN_FROM));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(accepted(new HandoverPrepared(HEALTH, ANNS, c.items(), c.act())));
    }

    @Test
    void the_ledger_lists_what_is_handed_over() {
        PrepareHandover c = prepare(by(actor(DAO, OFFICE, Role.LEDGER), BEN_FROM));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(accepted(new HandoverPrepared(HEALTH, ANNS, c.items(), c.act())));
    }

    @Test
    void a_list_is_made_again_until_it_is_signed() {
        PrepareHandover c = prepare(on(BEN_FROM.plusDays(1)));
        assertThat(decide(c, agency(annAppointed(), annsHandoverPrepared())))
                .isEqualTo(accepted(new HandoverPrepared(HEALTH, ANNS, c.items(), c.act())));
    }

    @Test
    void a_handover_is_prepared_also_when_the_agency_has_ended() {
        PrepareHandover c = prepare(on(END));
        assertThat(decide(c, agency(annAppointed(), ended())))
                .isEqualTo(accepted(new HandoverPrepared(HEALTH, ANNS, c.items(), c.act())));
    }

    @Test
    void an_unknown_agency_hands_nothing_over() {
        assertThat(decide(prepare(on(BEN_FROM)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void an_unknown_tenure_hands_nothing_over() {
        assertThat(decide(prepare(on(BEN_FROM)), agency())).isEqualTo(rejected(TENURE_UNKNOWN));
    }

    @Test
    void the_agency_does_not_list_for_itself() {
        assertThat(decide(prepare(by(actor(ANN, HEALTH, Role.HEAD_OF_AGENCY), BEN_FROM)), agency(annAppointed())))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_signed_handover_is_not_listed_again() {
        assertThat(decide(
                        prepare(on(END)),
                        agency(
                                annAppointed(),
                                annRelieved(),
                                benAppointed(),
                                annsHandoverPrepared(),
                                annsHandoverSigned())))
                .isEqualTo(rejected(HANDOVER_SIGNED));
    }

    @Test
    void a_list_is_computed_not_announced() {
        assertThat(decide(prepare(Given.act(OFFICER, END, BEN_FROM, LETTER, null)), agency(annAppointed())))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nothing_is_handed_over_before_the_tenure() {
        assertThat(decide(prepare(on(ANN_FROM.minusDays(1))), agency(annAppointed())))
                .isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    private static PrepareHandover prepare(Act act) {
        return new PrepareHandover(HEALTH, ANNS, List.of(), act);
    }

    private static Decision<AgencyEvent> decide(PrepareHandover c, AgencyState state) {
        return PrepareHandoverDecider.decide(c, state, Given.rules());
    }
}
