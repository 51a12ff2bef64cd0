package vn.trachnhiem.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tasks.Parties.Followed;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.task.TaskParty;

class PartiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final AgencyId OFFICE = new AgencyId("agency-office");
    private static final AgencyId OLD = new AgencyId("agency-old");
    private static final AgencyId NEW = new AgencyId("agency-new");
    private static final AgencyId LEAD = new AgencyId("agency-lead");
    private static final Parties ASSIGNED = new Parties(OFFICE, List.of(OLD, NEW), OLD, List.of());

    @Test
    void the_recipient_is_followed_from_the_day_and_not_before() {
        Parties parties = ASSIGNED.with(followed(TaskParty.RECIPIENT, OLD, NEW));
        assertThat(parties.recipientOn(DAY.minusDays(1))).isEqualTo(OLD);
        assertThat(parties.recipientOn(DAY)).isEqualTo(NEW);
        assertThat(parties.assignerOn(DAY)).isEqualTo(OFFICE);
    }

    @Test
    void the_assigner_is_followed_again_and_again() {
        Parties parties =
                ASSIGNED.with(followed(TaskParty.ASSIGNER, OFFICE, OLD)).with(followed(TaskParty.ASSIGNER, OLD, NEW));
        assertThat(parties.assignerOn(DAY)).isEqualTo(NEW);
    }

    @Test
    void coordinators_that_become_one_are_one_and_never_the_lead() {
        Parties parties = ASSIGNED.with(followed(TaskParty.COORDINATOR, OLD, NEW));
        assertThat(parties.coordinatorsOn(DAY.minusDays(1), LEAD)).containsExactly(OLD, NEW);
        assertThat(parties.coordinatorsOn(DAY, LEAD)).containsExactly(NEW);
        assertThat(parties.coordinatorsOn(DAY, NEW)).isEmpty();
    }

    @Test
    void where_the_office_receives_nobody_is_named() {
        assertThat(new Parties(OFFICE, List.of(), null, List.of()).recipientOn(DAY))
                .isNull();
    }

    private static Followed followed(TaskParty party, AgencyId from, AgencyId receiver) {
        return new Followed(
                party, from, receiver, DAY, new ReorganisationId("reorganisation-1"), new EventMark(1, "e"));
    }
}
