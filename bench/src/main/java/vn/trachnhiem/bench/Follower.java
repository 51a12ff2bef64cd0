package vn.trachnhiem.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.postgresql.ds.PGSimpleDataSource;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;
import vn.trachnhiem.store.StoreSchema;

/** A process that reads and prints when it saw each event, in microseconds since 1970. Arguments: port, schema. */
final class Follower {

    private Follower() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
        database.setUser("postgres");
        database.setDatabaseName("postgres");
        PostgresEventStorageEngine engine = PostgresEventStorageEngine.builder()
                .dataSource(database)
                .schema(new StoreSchema(arguments[1]))
                .eventSerializer(Payload.JSON)
                .build();
        PostgresEventStore store = PostgresEventStore.builder().engine(engine).build();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            while (stream.nextAvailable() != null) {
                out.println(LatencyScenario.micros());
            }
        }
    }
}
