package vn.trachnhiem.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.postgresql.ds.PGSimpleDataSource;

/** One process that writes: many callers, one engine. */
final class OrderingWriter {

    private OrderingWriter() {}

    /** Port, schema, name of this writer, callers, appends of each caller. */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
        database.setUser("postgres");
        database.setDatabaseName("postgres");
        write(
                database,
                new StoreSchema(arguments[1]),
                arguments[2],
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]));
    }

    static Process inAProcessOfItsOwn(int port, StoreSchema schema, String name, int callers, int each)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrderingWriter.class.getName(),
                        Integer.toString(port),
                        schema.name(),
                        name,
                        Integer.toString(callers),
                        Integer.toString(each))
                .inheritIO()
                .start();
    }

    static void write(DataSource database, StoreSchema schema, String name, int callers, int each)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers);
                PostgresEventStorageEngine engine = PostgresEventStorageEngine.builder()
                        .dataSource(database)
                        .schema(schema)
                        .eventSerializer(TestEvents.JSON)
                        .build()) {
            List<Future<?>> all = new ArrayList<>();
            for (int c = 0; c < callers; c++) {
                String caller = name + "." + c;
                all.add(threads.submit(() -> {
                    for (int number = 0; number < each; number++) {
                        engine.appendEvents(new GenericEventMessage<>(caller + "/" + number));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
