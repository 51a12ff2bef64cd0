package vn.trachnhiem.app.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.postgresql.ds.PGSimpleDataSource;
import vn.trachnhiem.app.Main;

/** A ledger in a process of its own, on this test's class path. */
public final class LedgerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path data;
    private final Path output;
    private final Process process;

    private LedgerProcess(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    /** Starts {@code ledger start} on that folder, with further options, and waits until it says where it is. */
    public static LedgerProcess up(Path data, int port, String... options) throws IOException {
        return await(begin(data, port, options));
    }

    /** Starts {@code ledger start} and does not wait. */
    static LedgerProcess begin(Path data, int port, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("start", "--data", data.toString(), "--port", Integer.toString(port)));
        arguments.addAll(List.of(options));
        return run(data, arguments.toArray(String[]::new));
    }

    /** Starts {@code ledger demo} on that folder, loads the sample where it is not there yet, and waits until it says where it is. */
    public static LedgerProcess demo(Path data, int port) throws IOException {
        return await(run(data, "demo", "--data", data.toString(), "--port", Integer.toString(port)));
    }

    /** Runs {@code ledger start} or {@code demo} in that environment and returns at once. */
    public static LedgerProcess starting(String verb, Path data, Map<String, String> environment) throws IOException {
        return run(data, environment, verb, "--data", data.toString());
    }

    /** Waits until it says where people find it. */
    public LedgerProcess awaitUrl() {
        return await(this);
    }

    /** Waits until it says which roles it has. */
    public LedgerProcess awaitRoles() {
        return await(this, "Roles ");
    }

    static LedgerProcess await(LedgerProcess ledger) {
        return await(ledger, "http://");
    }

    private static LedgerProcess await(LedgerProcess ledger, String words) {
        Awaitility.await().atMost(PATIENCE).until(() -> ledger.says(words) || !ledger.process.isAlive());
        if (!ledger.process.isAlive()) {
            throw new IllegalStateException(ledger.output());
        }
        return ledger;
    }

    /** Runs the command line with these arguments; a folder that is given is told by them. */
    static LedgerProcess run(Path data, String... arguments) throws IOException {
        return run(data, Map.of(), arguments);
    }

    private static LedgerProcess run(Path data, Map<String, String> environment, String... arguments)
            throws IOException {
        Path output = Files.createTempFile("ledger", ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new LedgerProcess(data, output, builder.start());
    }

    /** Waits for the end of the process and gives its status. */
    int status() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** As SIGTERM does, and Ctrl-C. */
    public void terminate() {
        process.destroy();
        status();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        status();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(String words) {
        return output().contains(words);
    }

    /** The PostgreSQL of the data folder; empty where none runs. */
    Optional<ProcessHandle> postgres() throws IOException {
        return postgres(data);
    }

    static Optional<ProcessHandle> postgres(Path data) throws IOException {
        Path note = data.resolve("postgresql/postmaster.pid");
        return Files.exists(note)
                ? ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(note).getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    /** The database as the note about the running instance says. */
    PGSimpleDataSource database() throws IOException {
        Properties note = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("instance.properties"))) {
            note.load(reader);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(note.getProperty("url"));
        source.setUser(note.getProperty("user"));
        source.setPassword(note.getProperty("password"));
        return source;
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            terminate();
        }
        Files.deleteIfExists(output);
    }
}
