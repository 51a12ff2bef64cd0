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
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.CORRECTION;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.OFFICER;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.annsDatesProposed;
import static vn.trachnhiem.command.agency.GivenAgency.benAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDED;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDS_BEFORE_START;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURES_OVERLAP;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_UNKNOWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrectionProposed;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;

class ProposeTenureCorrectionDeciderTest {
    @Test
    void a_tenure_entered_wrongly_is_proposed_with_other_dates() {
        ProposeTenureCorrection c = propose(FOUNDED, END, on(END));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(
                        accepted(new TenureCorrectionProposed(HEALTH, CORRECTION, ANNS, c.from(), c.until(), c.act())));
    }

    @Test
    void the_auditor_of_the_ledger_may_propose() {
        ProposeTenureCorrection c = propose(FOUNDED, null, by(actor(DAO, OFFICE, Role.LEDGER_AUDITOR), END));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(
                        accepted(new TenureCorrectionProposed(HEALTH, CORRECTION, ANNS, c.from(), c.until(), c.act())));
    }

    @Test
    void who_held_the_office_may_ask_for_a_correction() {
        ProposeTenureCorrection c = propose(FOUNDED, null, by(officer(ANN), END));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(
                        accepted(new TenureCorrectionProposed(HEALTH, CORRECTION, ANNS, c.from(), c.until(), c.act())));
    }

    @Test
    void a_tenure_is_corrected_also_when_the_agency_has_ended() {
        ProposeTenureCorrection c = propose(FOUNDED, END, on(END));
        assertThat(decide(c, agency(annAppointed(), ended())))
                .isEqualTo(
                        accepted(new TenureCorrectionProposed(HEALTH, CORRECTION, ANNS, c.from(), c.until(), c.act())));
    }

    @Test
    void an_unknown_agency_has_nothing_to_correct() {
        assertThat(decide(propose(FOUNDED, END, on(END)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void only_home_affairs_and_the_auditor_propose() {
        assertThat(decide(
                        propose(FOUNDED, END, by(actor(ANN, HEALTH, Role.HEAD_OF_AGENCY), END)),
                        agency(annAppointed())))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void an_unknown_tenure_cannot_be_corrected() {
        assertThat(decide(propose(FOUNDED, END, on(END)), agency())).isEqualTo(rejected(TENURE_UNKNOWN));
    }

    @Test
    void a_proposal_is_made_once() {
        assertThat(decide(propose(FOUNDED, END, on(END)), agency(annAppointed(), annsDatesProposed(FOUNDED, END))))
                .isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void a_correction_says_why() {
        assertThat(decide(propose(FOUNDED, END, Given.act(OFFICER, END, END, LETTER, " ")), agency(annAppointed())))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void a_correction_is_not_announced() {
        assertThat(decide(
                        propose(FOUNDED, END, Given.act(OFFICER, END, BEN_FROM, LETTER, "Nhập sai")),
                        agency(annAppointed())))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_corrected_tenure_does_not_start_after_the_agency() {
        assertThat(decide(propose(END, null, on(END)), agency(annAppointed(), ended())))
                .isEqualTo(rejected(ENDED));
    }

    @Test
    void a_corrected_tenure_does_not_start_before_the_agency() {
        assertThat(decide(propose(FOUNDED.minusDays(1), END, on(END)), agency(annAppointed())))
                .isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    @Test
    void a_corrected_tenure_has_at_least_one_day() {
        assertThat(decide(propose(END, END, on(END)), agency(annAppointed()))).isEqualTo(rejected(ENDS_BEFORE_START));
    }

    @Test
    void a_corrected_tenure_does_not_overlap_another() {
        assertThat(decide(
                        propose(FOUNDED, BEN_FROM.plusDays(1), on(END)),
                        agency(annAppointed(), annRelieved(), benAppointed())))
                .isEqualTo(rejected(TENURES_OVERLAP));
    }

    private static ProposeTenureCorrection propose(LocalDate from, @Nullable LocalDate until, Act act) {
        return new ProposeTenureCorrection(HEALTH, CORRECTION, ANNS, from, until, act);
    }

    private static Decision<AgencyEvent> decide(ProposeTenureCorrection c, AgencyState state) {
        return ProposeTenureCorrectionDecider.decide(c, state, Given.rules());
    }
}
