package vn.trachnhiem.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.trachnhiem.store.TestEvents.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamTest {
    /** How long a stream that nobody wakes would sleep, unless told otherwise. */
    private static final long POLL_MILLIS = 500;

    private final StoreSchema schema = TestDatabase.newStore();
    private final PostgresEventStorageEngine here = TestEvents.engine(schema);
    private final PostgresEventStorageEngine elsewhere = TestEvents.engine(schema);
    private final PostgresEventStore store = PostgresEventStore.builder()
            .engine(here)
            .pollInterval(Duration.ofSeconds(5)) // long: what comes sooner was woken
            .build();

    @AfterEach
    void close() {
        store.close();
        here.close();
        elsewhere.close();
    }

    private static Object next(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        assertThat(stream.hasNextAvailable(2, SECONDS)).isTrue();
        return stream.nextAvailable().getPayload();
    }

    @Test
    void reads_what_is_there_and_then_what_comes_from_here_and_from_elsewhere() throws InterruptedException {
        here.appendEvents(event("a", 0));
        try (var stream = store.openStream(null)) {
            assertThat(next(stream)).isEqualTo("a/0");
            assertThat(stream.hasNextAvailable()).isFalse();
            here.appendEvents(event("a", 1));
            assertThat(next(stream)).isEqualTo("a/1");
            elsewhere.appendEvents(event("a", 2));
            assertThat(next(stream)).isEqualTo("a/2");
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void foreign_events_wake_the_stream_before_it_would_poll() throws InterruptedException {
        List<Long> millis = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            elsewhere.appendEvents(event("warm", 0));
            next(stream);
            for (int i = 0; i < 41; i++) {
                elsewhere.appendEvents(event("a", i));
                long committed = System.nanoTime();
                next(stream);
                millis.add((System.nanoTime() - committed) / 1_000_000);
            }
        }
        assertThat(millis.stream().sorted().toList().get(20)).isLessThan(POLL_MILLIS);
    }

    @Test
    void calls_back_when_there_is_something_to_read() throws InterruptedException {
        try (var stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            CountDownLatch called = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
            elsewhere.appendEvents(event("a", 0));
            assertThat(called.await(2, SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable()).isTrue();

            CountDownLatch calledAtOnce = new CountDownLatch(1);
            stream.setOnAvailableCallback(calledAtOnce::countDown);
            assertThat(calledAtOnce.await(0, MILLISECONDS)).isTrue();
        }
    }

    @Test
    void the_listener_comes_back_and_misses_nothing() throws InterruptedException {
        try (var stream = store.openStream(null)) {
            elsewhere.appendEvents(event("a", 0));
            next(stream);
            TestDatabase.execute(
                    TestDatabase.dataSource(),
                    "select pg_terminate_backend(pid) from pg_stat_activity where query like '%" + schema.name()
                            + ".event_head' and pid <> pg_backend_pid()");
            elsewhere.appendEvents(event("a", 1));
            assertThat(next(stream)).isEqualTo("a/1");
            elsewhere.appendEvents(event("a", 2));
            assertThat(next(stream)).isEqualTo("a/2");
        }
    }

    @Test
    void many_streams_at_different_places_each_see_every_event_once() throws Exception {
        int count = 3_000;
        try (var readers = Executors.newFixedThreadPool(6)) {
            List<Future<List<Object>>> reading = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                reading.add(readers.submit(() -> read(count)));
            }
            for (int i = 0; i < count; i += 3) {
                elsewhere.appendEvents(event("a", i), event("a", i + 1), event("a", i + 2));
            }
            List<Object> all = TestEvents.payloads(here).toList();
            assertThat(all).hasSize(count);
            for (Future<List<Object>> read : reading) {
                assertThat(read.get()).isEqualTo(all);
            }
            try (var late = store.openStream(new GlobalSequenceTrackingToken(9))) {
                assertThat(next(late)).isEqualTo("a/10");
            }
        }
    }

    private List<Object> read(int count) throws InterruptedException {
        List<Object> read = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            while (read.size() < count) {
                read.add(stream.nextAvailable().getPayload());
            }
        }
        return read;
    }

    @Test
    void a_token_beyond_the_end_is_refused_and_not_waited_for() {
        here.appendEvents(event("a", 0));
        store.openStream(new GlobalSequenceTrackingToken(0)).close();
        assertThatThrownBy(() -> store.openStream(new GlobalSequenceTrackingToken(1)))
                .isInstanceOf(AlteredStoreException.class);
    }

    @Test
    void a_missing_event_stops_the_reader_and_is_named() throws InterruptedException {
        here.appendEvents(event("a", 0), event("a", 1), event("a", 2));
        TestDatabase.execute(
                TestDatabase.dataSource(),
                "set session_replication_role = replica; delete from " + schema.name() + ".event where position = 1");
        try (var stream = store.openStream(new GlobalSequenceTrackingToken(0))) {
            assertThatThrownBy(stream::hasNextAvailable)
                    .isInstanceOfSatisfying(
                            AlteredStoreException.class,
                            e -> assertThat(e.position()).isEqualTo(1));
        }
    }

    @Test
    void closing_ends_waiting_readers_and_all_threads() {
        var stream = store.openStream(null);
        here.appendEvents(event("a", 0));
        Future<Boolean> waiting;
        try (var reader = Executors.newSingleThreadExecutor()) {
            waiting = reader.submit(() -> {
                while (stream.hasNextAvailable(1, SECONDS)) {
                    stream.nextAvailable();
                }
                return true;
            });
            store.close();
        }
        here.close();
        assertThat(waiting).isDone();
        await().atMost(5, SECONDS).until(() -> storeThreads().isEmpty());
    }

    private static Set<String> storeThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("event-store-"))
                .collect(Collectors.toSet());
    }
}
