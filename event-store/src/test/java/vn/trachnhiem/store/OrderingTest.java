package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.store.Ordering.Entry;

/**
 * While several processes write and take their time between insert and commit, no reader skips an event or sees one
 * out of order. {@code -Dordering.appends=1000000} makes the long run.
 */
class OrderingTest {

    private static final int APPENDS = Integer.getInteger("ordering.appends", 100_000);
    private static final int CALLERS = 64;

    private final DataSource database = TestDatabase.dataSource();

    @Test
    void no_reader_skips_or_reorders_while_several_processes_write() throws Exception {
        StoreSchema schema = TestDatabase.newStore();
        Ordering.dawdleAfter(database, "update", schema, "event_head");
        int port = TestDatabase.server().getPort();
        int each = APPENDS / (4 * CALLERS);
        AtomicBoolean done = new AtomicBoolean();
        try (PostgresEventStorageEngine engine = TestEvents.engine(schema);
                PostgresEventStore store =
                        PostgresEventStore.builder().engine(engine).build();
                ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<Entry>>> readers = List.of(
                    threads.submit(() -> Ordering.follow(new StreamTail(store), done::get)),
                    threads.submit(() -> Ordering.follow(new StreamTail(store), done::get)),
                    threads.submit(() -> Ordering.follow(new PollingTail(engine), done::get)));
            List<Process> processes = List.of(
                    OrderingWriter.inAProcessOfItsOwn(port, schema, "p1", CALLERS, each),
                    OrderingWriter.inAProcessOfItsOwn(port, schema, "p2", CALLERS, each));
            List<Future<?>> writers = List.of(
                    threads.submit(() -> write(schema, "e1", each)), threads.submit(() -> write(schema, "e2", each)));
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }
            done.set(true);

            List<Entry> stored = new ArrayList<>();
            engine.readEvents(null, false).forEach(event -> stored.add(entry(event)));
            assertThat(stored.stream().map(Entry::position))
                    .containsExactlyElementsOf(
                            LongStream.range(0, 4L * CALLERS * each).boxed().toList());
            assertThat(Ordering.reordered(stored)).isEmpty();
            for (Future<List<Entry>> reader : readers) {
                assertThat(reader.get()).isEqualTo(stored);
            }
        }
    }

    private Void write(StoreSchema schema, String name, int each) throws Exception {
        OrderingWriter.write(database, schema, name, CALLERS, each);
        return null;
    }

    @Test
    void the_same_readers_catch_an_engine_that_lets_the_database_number_its_rows() throws Exception {
        NaiveStore naive = new NaiveStore(database, TestDatabase.newStore());
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<List<Entry>> reader = threads.submit(() -> Ordering.follow(naive.tail(), done::get));
            List<Future<?>> writers = new ArrayList<>();
            for (int c = 0; c < 16; c++) {
                String caller = "n" + c;
                writers.add(threads.submit(() -> naive.append(caller, 100)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            done.set(true);
            List<Entry> stored = naive.tail().next();
            assertThat(stored).hasSize(1_600);
            assertThat(Ordering.skipped(reader.get(), stored)).isNotEmpty();
        }
    }

    private static Entry entry(TrackedEventMessage<?> event) {
        String payload = (String) event.getPayload();
        int slash = payload.indexOf('/');
        return new Entry(
                Positions.of(event.trackingToken()),
                payload.substring(0, slash),
                Long.parseLong(payload.substring(slash + 1)));
    }

    /** Follows by being woken. */
    private record StreamTail(BlockingStream<TrackedEventMessage<?>> stream) implements Ordering.Tail {

        StreamTail(PostgresEventStore store) {
            this(store.openStream(null));
        }

        @Override
        public List<Entry> next() {
            List<Entry> more = new ArrayList<>();
            try {
                while (stream.hasNextAvailable(more.isEmpty() ? 50 : 0, TimeUnit.MILLISECONDS)) {
                    more.add(entry(stream.nextAvailable()));
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return more;
        }
    }

    /** Follows by asking again and again. */
    private static final class PollingTail implements Ordering.Tail {

        private final PostgresEventStorageEngine engine;
        private long position = -1;

        PollingTail(PostgresEventStorageEngine engine) {
            this.engine = engine;
        }

        @Override
        public List<Entry> next() {
            List<Entry> more = new ArrayList<>();
            engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                    .forEach(event -> more.add(entry(event)));
            if (!more.isEmpty()) {
                position = more.getLast().position();
            }
            return more;
        }
    }
}
