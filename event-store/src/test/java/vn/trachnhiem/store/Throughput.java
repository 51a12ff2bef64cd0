package vn.trachnhiem.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.postgresql.PGConnection;

/**
 * Appends and reads per second beside Axon's stock JDBC engine: same server, same payload, durable, rounds
 * alternating, medians. Arguments: seconds of each round, rounds.
 */
final class Throughput {

    private static final String PAYLOAD = "x".repeat(300);
    private static final int[] CALLERS = {1, 16, 64, 256};

    private final int seconds;
    private final int rounds;

    private Throughput(int seconds, int rounds) {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        new Throughput(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private void run() throws Exception {
        StoreSchema schema = TestDatabase.newStore();
        try (HikariDataSource pool = pool(schema);
                PostgresEventStorageEngine ours = PostgresEventStorageEngine.builder()
                        .dataSource(pool)
                        .schema(schema)
                        .eventSerializer(TestEvents.JSON)
                        .build()) {
            JdbcEventStorageEngine stock = stock(pool);
            appendFor(ours, 16, 2);
            appendFor(stock, 16, 2);
            for (int callers : CALLERS) {
                compare(ours, stock, callers);
            }
            read(ours, pool, schema);
        }
        TestDatabase.server().close();
    }

    private static HikariDataSource pool(StoreSchema schema) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.dataSource());
        config.setMaximumPoolSize(32);
        config.setConnectionInitSql("set search_path = " + schema.name());
        return new HikariDataSource(config);
    }

    private static JdbcEventStorageEngine stock(HikariDataSource pool) {
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(TestEvents.JSON)
                .snapshotSerializer(TestEvents.JSON)
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    private void compare(EventStorageEngine ours, EventStorageEngine stock, int callers) throws Exception {
        List<Long> own = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            own.add(appendFor(ours, callers, seconds));
            theirs.add(appendFor(stock, callers, seconds));
        }
        System.out.printf(
                "%3d callers: ours %,7d events/s, stock JDBC %,7d events/s, ratio %.2f%n",
                callers, median(own), median(theirs), (double) median(own) / median(theirs));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long appendFor(EventStorageEngine engine, int callers, int seconds) throws Exception {
        AtomicLong appended = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int c = 0; c < callers; c++) {
                all.add(threads.submit(() -> {
                    String aggregate = TestEvents.newAggregate();
                    for (long n = 0; System.nanoTime() < end; n++) {
                        engine.appendEvents(new GenericDomainEventMessage<>("task", aggregate, n, PAYLOAD));
                        appended.incrementAndGet();
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return appended.get() / seconds;
    }

    private static void read(PostgresEventStorageEngine ours, HikariDataSource pool, StoreSchema schema)
            throws Exception {
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long events = ours.readEvents(null, false).count();
            long messages = System.nanoTime() - start;
            start = System.nanoTime();
            long rows = copy(pool, schema);
            long copied = System.nanoTime() - start;
            System.out.printf(
                    "reading %,d events: as messages %,d events/s, COPY binary %,d rows/s%n",
                    events, events * 1_000_000_000L / messages, rows * 1_000_000_000L / copied);
        }
    }

    private static long copy(HikariDataSource pool, StoreSchema schema) throws Exception {
        try (Connection connection = pool.getConnection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from " + schema.name()
                                    + ".event order by position) to stdout (format binary)",
                            OutputStream.nullOutputStream());
        }
    }
}
