package vn.trachnhiem.app.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several equal processes on one PostgreSQL; it can be killed, told to stop, and started again on its folder and port. */
final class Node implements AutoCloseable {
    private static final String TOKEN = "figures";

    final int port = ExternalPostgres.freePort();
    private final Path data;
    private final List<String> options;
    private @Nullable LedgerProcess process;

    Node(Path data, ExternalPostgres postgres, String... more) throws IOException {
        this.data = data;
        Files.createDirectories(data);
        Path token = Files.writeString(data.resolve("metrics-token"), TOKEN);
        options = new ArrayList<>(List.of(
                "--database", postgres.url(), "--database-user", "postgres", "--metrics-token-file", token.toString()));
        options.addAll(List.of(more));
    }

    /** Whoever has this key may seal. */
    void takeKeyOf(Node other) throws IOException {
        Files.createDirectories(data.resolve("seal"));
        for (String file : List.of("key.p12", "key.password", "log.vkey")) {
            Files.copy(other.data.resolve("seal/" + file), data.resolve("seal/" + file));
        }
    }

    void begin() throws IOException {
        process = LedgerProcess.begin(data, port, options.toArray(String[]::new));
    }

    void awaitUp() {
        LedgerProcess.await(running());
    }

    void up() throws IOException {
        begin();
        awaitUp();
    }

    void kill() {
        running().kill();
    }

    void terminate() {
        running().terminate();
    }

    private LedgerProcess running() {
        return Objects.requireNonNull(process);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    /** A figure of its metrics; empty while it does not answer. */
    Optional<Double> figure(String name) throws InterruptedException {
        try (Person scraper = new Person(address())) {
            return Person.figure(
                    scraper.get("/actuator/prometheus", "Authorization", "Bearer " + TOKEN)
                            .body(),
                    name);
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    /** Whether it does the work of that processor. */
    boolean works(String processor) throws InterruptedException {
        return figure("ledger_processor_here{processor=\"" + processor + "\"}").orElse(0.0) == 1;
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.close();
        }
    }
}
