package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANNS;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.CORRECTION;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.annsDatesProposed;
import static vn.trachnhiem.command.agency.GivenAgency.benAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.CORRECTION_DECIDED;
import static vn.trachnhiem.shared.agency.AgencyRejection.CORRECTION_NEEDS_TWO;
import static vn.trachnhiem.shared.agency.AgencyRejection.CORRECTION_UNKNOWN;
import static vn.trachnhiem.shared.agency.AgencyRejection.OWN_AGENCY;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURES_OVERLAP;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_ENDED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrected;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.TenureEnd;

class ApproveTenureCorrectionDeciderTest {
    @Test
    void another_person_approves_a_correction() {
        ApproveTenureCorrection c = approve(by(officer(DAO), END));
        assertThat(decide(c, proposed()))
                .isEqualTo(accepted(new TenureCorrected(HEALTH, CORRECTION, ANNS, FOUNDED, BEN_FROM, CHI, c.act())));
    }

    @Test
    void the_auditor_of_the_ledger_may_approve() {
        ApproveTenureCorrection c = approve(by(actor(DAO, OFFICE, Role.LEDGER_AUDITOR), BEN_FROM));
        assertThat(decide(c, proposed()))
                .isEqualTo(accepted(new TenureCorrected(HEALTH, CORRECTION, ANNS, FOUNDED, BEN_FROM, CHI, c.act())));
    }

    @Test
    void an_unknown_agency_approves_nothing() {
        assertThat(decide(approve(by(officer(DAO), END)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void an_unknown_proposal_cannot_be_approved() {
        assertThat(decide(approve(by(officer(DAO), END)), agency(annAppointed())))
                .isEqualTo(rejected(CORRECTION_UNKNOWN));
    }

    @Test
    void only_home_affairs_and_the_auditor_approve() {
        assertThat(decide(approve(by(actor(DAO, HEALTH, Role.HEAD_OF_AGENCY), END)), proposed()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_proposal_is_approved_once() {
        assertThat(decide(approve(by(officer(DAO), END)), corrected(FOUNDED, BEN_FROM)))
                .isEqualTo(rejected(CORRECTION_DECIDED));
    }

    @Test
    void who_proposed_a_correction_does_not_approve_it() {
        assertThat(decide(approve(on(END)), proposed())).isEqualTo(rejected(CORRECTION_NEEDS_TWO));
    }

    @Test
    void nobody_approves_a_correction_of_the_own_tenure() {
        assertThat(decide(approve(by(officer(ANN), END)), proposed())).isEqualTo(rejected(OWN_AGENCY));
    }

    @Test
    void an_approval_is_not_announced() {
        assertThat(decide(approve(Given.act(officer(DAO), END, BEN_FROM, LETTER, null)), proposed()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nothing_is_approved_before_it_is_proposed() {
        assertThat(decide(approve(by(officer(DAO), BEN_FROM.minusDays(1))), proposed()))
                .isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    @Test
    void a_correction_must_still_fit_when_it_is_approved() {
        assertThat(decide(
                        approve(by(officer(DAO), END)),
                        agency(annAppointed(), annsDatesProposed(FOUNDED, null), annRelieved(), benAppointed())))
                .isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void a_tenure_corrected_to_an_end_has_ended() {
        RelieveHead again = new RelieveHead(HEALTH, ANNS, TenureEnd.OTHER, on(ANN_FROM));
        assertThat(RelieveHeadDecider.decide(again, corrected(FOUNDED, BEN_FROM), Given.rules()))
                .isEqualTo(rejected(TENURE_ENDED));
    }

    @Test
    void a_tenure_corrected_to_run_on_can_end_anew() {
        RelieveHead again = new RelieveHead(HEALTH, ANNS, TenureEnd.OTHER, on(END));
        assertThat(RelieveHeadDecider.decide(again, corrected(FOUNDED, null), Given.rules()))
                .isEqualTo(accepted(new HeadRelieved(HEALTH, ANNS, TenureEnd.OTHER, again.act())));
    }

    @Test
    void an_unknown_proposal_changes_nothing_but_the_dates() {
        AgencyState state =
                agency(annAppointed(), new TenureCorrected(HEALTH, CORRECTION, ANNS, ANN_FROM, null, CHI, on(END)));
        assertThat(state).isEqualTo(agency(annAppointed()));
    }

    private static AgencyState proposed() {
        return agency(annAppointed(), annsDatesProposed(FOUNDED, BEN_FROM));
    }

    private static AgencyState corrected(LocalDate from, @Nullable LocalDate until) {
        return agency(annAppointed(), annRelieved(), annsDatesProposed(from, until))
                .evolve(new TenureCorrected(HEALTH, CORRECTION, ANNS, from, until, CHI, on(END)));
    }

    private static ApproveTenureCorrection approve(Act act) {
        return new ApproveTenureCorrection(HEALTH, CORRECTION, act);
    }

    private static Decision<AgencyEvent> decide(ApproveTenureCorrection c, AgencyState state) {
        return ApproveTenureCorrectionDecider.decide(c, state, Given.rules());
    }
}
