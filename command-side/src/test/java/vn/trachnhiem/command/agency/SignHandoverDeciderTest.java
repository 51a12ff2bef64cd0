package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANNS;
import static vn.trachnhiem.command.agency.GivenAgency.BENS;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.MERGER;
import static vn.trachnhiem.command.agency.GivenAgency.NAME;
import static vn.trachnhiem.command.agency.GivenAgency.NEW;
import static vn.trachnhiem.command.agency.GivenAgency.OFFICER;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverPrepared;
import static vn.trachnhiem.command.agency.GivenAgency.annsHandoverSigned;
import static vn.trachnhiem.command.agency.GivenAgency.benAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_BACKWARDS;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_NEEDS_THREE;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_NOT_PREPARED;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_SIGNED;
import static vn.trachnhiem.shared.agency.AgencyRejection.HANDOVER_TO_NO_SUCCESSOR;
import static vn.trachnhiem.shared.agency.AgencyRejection.OWN_AGENCY;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverPrepared;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverSigned;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.SignHandover;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

class SignHandoverDeciderTest {
    @Test
    void the_minutes_of_a_prepared_handover_are_signed() {
        SignHandover c = sign(on(END));
        assertThat(decide(c, prepared())).isEqualTo(accepted(new HandoverSigned(HEALTH, ANNS, BENS, CHI, c.act())));
    }

    @Test
    void the_minutes_may_be_signed_on_the_day_of_the_list() {
        SignHandover c = sign(on(BEN_FROM.plusDays(1)));
        assertThat(decide(c, prepared())).isEqualTo(accepted(new HandoverSigned(HEALTH, ANNS, BENS, CHI, c.act())));
    }

    @Test
    void a_handover_is_signed_also_when_the_agency_has_ended() {
        SignHandover c = sign(on(END));
        assertThat(decide(c, prepared().evolve(ended())))
                .isEqualTo(accepted(new HandoverSigned(HEALTH, ANNS, BENS, CHI, c.act())));
    }

    @Test
    void an_unknown_agency_signs_nothing() {
        assertThat(decide(sign(on(END)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void an_unknown_outgoing_tenure_signs_nothing() {
        assertThat(decide(sign(on(END)), agency(benAppointed()))).isEqualTo(rejected(TENURE_UNKNOWN));
    }

    @Test
    void an_unknown_incoming_tenure_signs_nothing() {
        assertThat(decide(sign(on(END)), agency(annAppointed(), annsHandoverPrepared())))
                .isEqualTo(rejected(TENURE_UNKNOWN));
    }

    @Test
    void nothing_is_signed_before_it_is_listed() {
        assertThat(decide(sign(on(END)), agency(annAppointed(), annRelieved(), benAppointed())))
                .isEqualTo(rejected(HANDOVER_NOT_PREPARED));
    }

    @Test
    void a_handover_is_signed_once() {
        assertThat(decide(sign(on(END)), prepared().evolve(annsHandoverSigned())))
                .isEqualTo(rejected(HANDOVER_SIGNED));
    }

    @Test
    void only_home_affairs_records_the_minutes() {
        assertThat(decide(sign(by(actor(DAO, HEALTH, Role.AGENCY_OFFICER), END)), prepared()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void who_hands_over_does_not_record_the_minutes() {
        assertThat(decide(sign(by(officer(ANN), END)), prepared())).isEqualTo(rejected(OWN_AGENCY));
    }

    @Test
    void who_receives_does_not_record_the_minutes() {
        assertThat(decide(sign(by(officer(BEN), END)), prepared())).isEqualTo(rejected(OWN_AGENCY));
    }

    @Test
    void minutes_are_recorded_once_they_are_signed() {
        assertThat(decide(sign(Given.act(OFFICER, END, BEN_FROM.plusDays(1), LETTER, null)), prepared()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void minutes_are_not_signed_before_the_list() {
        assertThat(decide(sign(on(BEN_FROM)), prepared())).isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    @Test
    void the_witness_is_a_third_person() {
        assertThat(decide(new SignHandover(HEALTH, ANNS, HEALTH, BENS, BEN, on(END)), prepared()))
                .isEqualTo(rejected(HANDOVER_NEEDS_THREE));
    }

    @Test
    void nobody_hands_over_to_an_earlier_head() {
        assertThat(decide(
                        new SignHandover(HEALTH, BENS, HEALTH, ANNS, CHI, on(END)),
                        prepared().evolve(new HandoverPrepared(HEALTH, BENS, List.of(), on(END)))))
                .isEqualTo(rejected(HANDOVER_BACKWARDS));
    }

    private static final HeadAppointed DAOS =
            new HeadAppointed(FINANCE, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, on(FOUNDED));
    private static final AgencyEstablished FINANCE_FOUNDED =
            new AgencyEstablished(FINANCE, AgencyKind.PROVINCIAL_DEPARTMENT, NAME, List.of(), on(FOUNDED));

    private static Decision<AgencyEvent> toFinance(SignHandover c, ReorganisationEvent decision) {
        return decide(c, prepared().evolve(ended()), Remembered.of(FINANCE_FOUNDED, DAOS, decision));
    }

    private static SignHandover toFinance() {
        return new SignHandover(HEALTH, ANNS, FINANCE, NEW, CHI, on(END));
    }

    @Test
    void a_handover_goes_to_the_head_of_the_agency_that_goes_on_however_long_in_office() {
        SignHandover c = toFinance();
        var signed = accepted(new HandoverSigned(HEALTH, ANNS, NEW, CHI, c.act()));
        assertThat(toFinance(c, new AgenciesMerged(MERGER, List.of(HEALTH), FINANCE, on(END))))
                .isEqualTo(signed);
        assertThat(toFinance(c, new AgencyDivided(MERGER, HEALTH, List.of(OFFICE, FINANCE), on(END))))
                .isEqualTo(signed);
        assertThat(toFinance(c, new AgenciesDissolved(MERGER, List.of(HEALTH), true, on(END))))
                .isEqualTo(signed);
    }

    @Test
    void a_handover_does_not_go_to_an_agency_that_does_not_go_on() {
        assertThat(toFinance(toFinance(), new AgenciesMerged(MERGER, List.of(HEALTH), OFFICE, on(END))))
                .isEqualTo(rejected(HANDOVER_TO_NO_SUCCESSOR));
        assertThat(toFinance(toFinance(), new AgencyDivided(MERGER, HEALTH, List.of(OFFICE), on(END))))
                .isEqualTo(rejected(HANDOVER_TO_NO_SUCCESSOR));
        assertThat(toFinance(toFinance(), new ReorganisationClosed(MERGER, on(END))))
                .isEqualTo(rejected(HANDOVER_TO_NO_SUCCESSOR));
        assertThat(decide(toFinance(), prepared(), Remembered.of(FINANCE_FOUNDED, DAOS)))
                .isEqualTo(rejected(HANDOVER_TO_NO_SUCCESSOR));
    }

    @Test
    void a_handover_goes_to_a_tenure_that_the_other_agency_knows() {
        assertThat(decide(toFinance(), prepared().evolve(ended()), Remembered.of(FINANCE_FOUNDED)))
                .isEqualTo(rejected(TENURE_UNKNOWN));
        assertThat(decide(toFinance(), prepared().evolve(ended()), Remembered.nothing()))
                .isEqualTo(rejected(TENURE_UNKNOWN));
    }

    private static AgencyState prepared() {
        return agency(annAppointed(), annRelieved(), benAppointed(), annsHandoverPrepared());
    }

    private static SignHandover sign(Act act) {
        return new SignHandover(HEALTH, ANNS, HEALTH, BENS, CHI, act);
    }

    private static Decision<AgencyEvent> decide(SignHandover c, AgencyState state) {
        return decide(c, state, Remembered.nothing());
    }

    private static Decision<AgencyEvent> decide(SignHandover c, AgencyState state, Past past) {
        return SignHandoverDecider.decide(c, state, Given.rules(), past);
    }
}
