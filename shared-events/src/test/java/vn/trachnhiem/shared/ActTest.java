package vn.trachnhiem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

class ActTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final Instant NOON = Instant.parse("2024-03-14T05:00:00Z");

    @Test
    void an_act_needs_an_idempotency_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> act(DAY, NOON, " "));
    }

    @Test
    void time_is_kept_in_milliseconds() {
        assertThat(act(DAY, NOON.plusNanos(1_999_999), "k").at()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void the_day_of_recording_is_that_of_the_province() {
        assertThat(act(DAY, Instant.parse("2024-03-14T16:59:59.999Z"), "k").recordedOn())
                .isEqualTo(DAY);
        assertThat(act(DAY, Instant.parse("2024-03-14T17:00:00Z"), "k").recordedOn())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void days_late_are_calendar_days_from_the_business_date() {
        assertThat(act(DAY.minusDays(30), NOON, "k").daysLate()).isEqualTo(30);
        assertThat(act(DAY, NOON, "k").daysLate()).isZero();
        assertThat(act(DAY.plusDays(5), NOON, "k").daysLate()).isZero();
    }

    @Test
    void roles_are_sorted_and_stand_once() {
        Actor actor = actor(Role.INSPECTOR, Role.RECORDS_CLERK, Role.INSPECTOR);
        assertThat(actor.roles()).containsExactly(Role.RECORDS_CLERK, Role.INSPECTOR);
        assertThat(actor).isEqualTo(actor(Role.RECORDS_CLERK, Role.INSPECTOR));
    }

    @Test
    void an_account_has_the_roles_it_holds_and_no_other() {
        assertThat(actor(Role.INSPECTOR).is(Role.INSPECTOR)).isTrue();
        assertThat(actor(Role.INSPECTOR).is(Role.CHIEF_INSPECTOR)).isFalse();
    }

    private static Act act(LocalDate effectiveOn, Instant at, String key) {
        return new Act(actor(Role.OFFICE_OFFICER), Capacity.DIRECT, null, effectiveOn, at, null, key);
    }

    private static Actor actor(Role... roles) {
        return new Actor(new PersonId("person-1"), new AgencyId("agency-1"), List.of(roles));
    }
}
