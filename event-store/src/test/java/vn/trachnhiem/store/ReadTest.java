package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.store.TestEvents.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadTest {

    private final StoreSchema schema = TestDatabase.newStore();
    private final PostgresEventStorageEngine engine = TestEvents.engine(schema);

    @AfterEach
    void close() {
        GenericEventMessage.clock = Clock.systemUTC();
        engine.close();
    }

    private void append(String aggregate, int from, int to, String payload) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = from; i < to; i++) {
            events.add(event(aggregate, i, payload));
        }
        engine.appendEvents(events);
    }

    private long countBehind(TrackingToken token) {
        return engine.readEvents(token, false).count();
    }

    @Test
    void a_long_stream_is_read_over_many_pages_in_order() {
        append("a", 0, 12_345, "x");
        assertThat(engine.readEvents(null, false).map(e -> Positions.of(e.trackingToken())))
                .containsExactlyElementsOf(LongStream.range(0, 12_345).boxed().toList());
        assertThat(engine.readEvents("a", 7).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(7, 12_345).boxed().toList());
    }

    @Test
    void large_events_make_small_pages() {
        List<Integer> sizes = new ArrayList<>();
        append("small", 0, 300, "x");
        for (int i = 0; i < 40; i++) {
            engine.appendEvents(event("large", i, "y".repeat(1 << 20)));
        }
        for (long position = -1; position < 339; ) {
            List<StoredEvent> page = engine.reader().after(position, 5_000);
            sizes.add(page.size());
            position = page.getLast().position;
        }
        assertThat(sizes).containsExactly(308, 8, 8, 8, 8);
        assertThat(engine.readEvents("large").asStream().count()).isEqualTo(40);
    }

    @Test
    void an_idle_reader_holds_no_transaction_and_no_connection() throws SQLException {
        append("a", 0, 1_000, "x");
        Iterator<? extends TrackedEventMessage<?>> reading =
                engine.readEvents(null, false).iterator();
        reading.next();
        try (Connection connection = TestDatabase.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity where query like '%"
                        + schema.name() + ".event where position%' and pid <> pg_backend_pid()")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
        assertThat(reading.next().getPayload()).isEqualTo("x");
    }

    @Test
    void tokens_of_an_empty_store_stand_before_the_first_event() {
        TrackingToken before = new GlobalSequenceTrackingToken(-1);
        assertThat(engine.createTailToken()).isEqualTo(before);
        assertThat(engine.createHeadToken()).isEqualTo(before);
        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(before);
        append("a", 0, 3, "x");
        assertThat(countBehind(before)).isEqualTo(3);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    @Test
    void a_time_is_found_at_its_first_event_however_many_there_are() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 100; i++) {
            GenericEventMessage.clock = Clock.fixed(start.plusSeconds(i / 2), ZoneOffset.UTC);
            engine.appendEvents(event("a", i));
        }
        for (int second = 0; second < 50; second++) {
            assertThat(engine.createTokenAt(start.plusSeconds(second)))
                    .isEqualTo(new GlobalSequenceTrackingToken(2L * second - 1));
        }
        assertThat(engine.createTokenAt(start.plusSeconds(50))).isEqualTo(engine.createHeadToken());
    }

    @Test
    void a_replay_reads_from_where_it_began_and_a_foreign_token_is_refused() {
        append("a", 0, 5, "x");
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(4), new GlobalSequenceTrackingToken(1));
        assertThat(countBehind(replay)).isEqualTo(3);
        TrackingToken foreign = GapAwareTrackingToken.newInstance(1, List.of());
        assertThatThrownBy(() -> countBehind(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_older_snapshot_that_comes_late_is_dropped() {
        engine.storeSnapshot(event("a", 9, "newer"));
        engine.storeSnapshot(event("a", 5, "older"));
        assertThat(engine.readSnapshot("a").orElseThrow().getPayload()).isEqualTo("newer");
        assertThat(engine.readSnapshot("b")).isEmpty();
    }
}
