package vn.trachnhiem.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.access.AccessEvent;
import vn.trachnhiem.shared.access.AccessEvent.TrailAccessed;
import vn.trachnhiem.shared.access.ReadTrail;
import vn.trachnhiem.shared.identity.ReadingId;

class AccessAggregateTest {
    private static final ReadingId READING = new ReadingId("reading-1");

    private AggregateTestFixture<AccessAggregate> ledger = new AggregateTestFixture<>(AccessAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(AccessAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void a_reading_is_recorded_with_its_purpose() {
        ReadTrail c = read("Chuẩn bị thanh tra", Role.INSPECTOR);
        ledger.givenNoPriorActivity().when(c).expectEvents(accessed(c));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEDGER")
    void every_person_may_be_recorded_as_a_reader(Role role) {
        ReadTrail c = read("Chuẩn bị thanh tra", role);
        assertThat(decide(c, new AccessState.Unread())).isEqualTo(accepted(accessed(c)));
    }

    @Test
    void the_ledger_itself_reads_no_trail() {
        assertThat(decide(read("Chuẩn bị thanh tra", Role.LEDGER), new AccessState.Unread()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_reading_is_recorded_once() {
        ReadTrail c = read("Chuẩn bị thanh tra", Role.INSPECTOR);
        AccessState known = new AccessState.Unread().evolve(accessed(c));
        assertThat(known).isEqualTo(new AccessState.Read());
        assertThat(decide(c, known)).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nobody_reads_a_trail_without_purpose() {
        assertThat(decide(read(" ", Role.INSPECTOR), new AccessState.Unread())).isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void a_reading_names_whose_trail_it_is() {
        assertThat(decide(
                        new ReadTrail(
                                READING,
                                "",
                                "Chuẩn bị thanh tra",
                                TODAY,
                                null,
                                act(actor(ANN, INSPECTORATE, Role.INSPECTOR))),
                        new AccessState.Unread()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void a_reading_is_not_announced() {
        assertThat(decide(
                        new ReadTrail(
                                READING,
                                "person-ben",
                                "Chuẩn bị thanh tra",
                                TODAY,
                                null,
                                Given.act(
                                        actor(ANN, INSPECTORATE, Role.INSPECTOR),
                                        TODAY,
                                        TODAY.minusDays(1),
                                        null,
                                        null)),
                        new AccessState.Unread()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    private static ReadTrail read(String purpose, Role role) {
        return new ReadTrail(READING, "person-ben", purpose, TODAY, null, act(actor(ANN, INSPECTORATE, role)));
    }

    private static TrailAccessed accessed(ReadTrail c) {
        return new TrailAccessed(c.reading(), c.trailOf(), c.purpose(), c.on(), c.asOf(), c.act());
    }

    private static Decision<AccessEvent> decide(ReadTrail c, AccessState state) {
        return ReadTrailDecider.decide(c, state, Given.rules());
    }
}
