package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BENS;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.NEW;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURES_OVERLAP;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.DeputyPutInCharge;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.TenureKind;

class PutInChargeDeciderTest {
    @Test
    void a_deputy_is_put_in_charge_for_a_term() {
        PutInCharge c = putInCharge(BEN_FROM);
        assertThat(decide(c, agency()))
                .isEqualTo(accepted(new DeputyPutInCharge(HEALTH, NEW, DAO, "Phó Giám đốc", BEN_FROM, c.act())));
    }

    @Test
    void an_unknown_agency_has_no_deputy_in_charge() {
        assertThat(decide(putInCharge(null), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void no_deputy_is_in_charge_while_a_head_answers() {
        assertThat(decide(putInCharge(null), agency(annAppointed()))).isEqualTo(rejected(TENURES_OVERLAP));
    }

    @Test
    void who_is_in_charge_answers_so_no_head_is_appointed_meanwhile() {
        AgencyState inCharge = agency(new DeputyPutInCharge(HEALTH, NEW, DAO, "Phó Giám đốc", null, on(ANN_FROM)));
        AppointHead c = new AppointHead(HEALTH, BENS, BEN, TenureKind.HEAD, "Giám đốc", null, on(BEN_FROM));
        assertThat(AppointHeadDecider.decide(c, inCharge, Given.rules())).isEqualTo(rejected(TENURES_OVERLAP));
    }

    private static PutInCharge putInCharge(@Nullable LocalDate until) {
        return new PutInCharge(HEALTH, NEW, DAO, "Phó Giám đốc", until, on(ANN_FROM));
    }

    private static Decision<AgencyEvent> decide(PutInCharge c, AgencyState state) {
        return PutInChargeDecider.decide(c, state, Given.rules());
    }
}
