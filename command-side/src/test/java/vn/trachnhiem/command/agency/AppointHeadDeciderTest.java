package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.NEW;
import static vn.trachnhiem.command.agency.GivenAgency.OFFICER;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.command.agency.GivenAgency.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDED;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDS_BEFORE_START;
import static vn.trachnhiem.shared.agency.AgencyRejection.IN_CHARGE_IS_AN_OWN_ACT;
import static vn.trachnhiem.shared.agency.AgencyRejection.OWN_AGENCY;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURES_OVERLAP;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.TenureKind;

class AppointHeadDeciderTest {
    @Test
    void the_first_head_is_appointed_by_document() {
        AppointHead c = appoint(on(ANN_FROM));
        assertThat(decide(c, agency()))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void an_appointment_may_be_announced() {
        Act announced = Given.act(OFFICER, BEN_FROM, ANN_FROM, LETTER, null);
        AppointHead c = appoint(announced);
        assertThat(decide(c, agency()))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void a_successor_starts_on_the_day_the_predecessor_no_longer_answers() {
        AppointHead c = appoint(on(BEN_FROM));
        assertThat(decide(c, agency(annAppointed(), annRelieved())))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void a_gap_between_two_heads_is_allowed() {
        AppointHead c = appoint(on(BEN_FROM.plusDays(9)));
        assertThat(decide(c, agency(annAppointed(), annRelieved())))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void a_successor_starts_when_the_term_of_the_predecessor_is_over() {
        AppointHead c = appoint(on(BEN_FROM));
        assertThat(decide(c, agency(annAppointed(BEN_FROM))))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void a_missing_tenure_is_recorded_later_with_its_end() {
        AppointHead c = appoint(FOUNDED, ANN_FROM);
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(
                        accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", ANN_FROM, c.act())));
    }

    @Test
    void a_missing_tenure_without_its_end_overlaps_the_next() {
        assertThat(decide(appoint(on(FOUNDED)), agency(annAppointed()))).isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void nobody_is_appointed_while_an_open_tenure_runs() {
        assertThat(decide(appoint(on(BEN_FROM)), agency(annAppointed()))).isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void nobody_is_appointed_on_the_last_day_of_another() {
        assertThat(decide(appoint(on(BEN_FROM.minusDays(1))), agency(annAppointed(), annRelieved())))
                .isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void a_tenure_that_ends_one_day_late_overlaps_the_next() {
        assertThat(decide(appoint(FOUNDED, ANN_FROM.plusDays(1)), agency(annAppointed())))
                .isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void an_unknown_agency_has_no_head() {
        assertThat(decide(appoint(on(BEN_FROM)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void the_agency_itself_does_not_record_its_head() {
        assertThat(decide(appoint(by(actor(ANN, HEALTH, Role.HEAD_OF_AGENCY), BEN_FROM)), agency()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void nobody_records_the_own_appointment() {
        assertThat(decide(appoint(by(officer(DAO), BEN_FROM)), agency())).isEqualTo(rejected(OWN_AGENCY));
    }

    @Test
    void a_tenure_is_entered_once() {
        assertThat(decide(appoint(on(BEN_FROM)), agency(appointed()))).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nobody_is_appointed_without_a_document() {
        assertThat(decide(appoint(withoutDocument(BEN_FROM)), agency())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void an_office_has_a_title() {
        assertThat(decide(new AppointHead(HEALTH, NEW, DAO, TenureKind.HEAD, " ", null, on(BEN_FROM)), agency()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void nobody_is_appointed_from_the_day_the_agency_ended() {
        assertThat(decide(appoint(on(END)), agency(ended()))).isEqualTo(rejected(ENDED));
    }

    @Test
    void an_appointment_of_the_day_before_the_end_can_be_recorded_late() {
        AppointHead c = appoint(on(END.minusDays(1)));
        assertThat(decide(c, agency(ended())))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void nobody_heads_an_agency_before_it_exists() {
        assertThat(decide(appoint(on(FOUNDED.minusDays(1))), agency())).isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    @Test
    void a_head_may_answer_from_the_first_day_of_the_agency() {
        AppointHead c = appoint(on(FOUNDED));
        assertThat(decide(c, agency()))
                .isEqualTo(accepted(new HeadAppointed(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, c.act())));
    }

    @Test
    void a_term_has_at_least_one_day() {
        assertThat(decide(appoint(BEN_FROM, BEN_FROM), agency())).isEqualTo(rejected(ENDS_BEFORE_START));
    }

    @Test
    void who_is_in_charge_is_not_appointed() {
        assertThat(decide(
                        new AppointHead(HEALTH, NEW, DAO, TenureKind.IN_CHARGE, "Phó Giám đốc", null, on(BEN_FROM)),
                        agency()))
                .isEqualTo(rejected(IN_CHARGE_IS_AN_OWN_ACT));
    }

    private static HeadAppointed appointed() {
        return new HeadAppointed(HEALTH, NEW, DAO, TenureKind.ACTING, "Quyền Giám đốc", null, on(BEN_FROM));
    }

    private static AppointHead appoint(Act act) {
        return new AppointHead(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", null, act);
    }

    private static AppointHead appoint(LocalDate from, LocalDate until) {
        return new AppointHead(HEALTH, NEW, DAO, TenureKind.HEAD, "Giám đốc", until, on(from));
    }

    private static Decision<AgencyEvent> decide(AppointHead c, AgencyState state) {
        return AppointHeadDecider.decide(c, state, Given.rules());
    }
}
