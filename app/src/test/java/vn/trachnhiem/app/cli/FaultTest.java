package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.query.register.Comparison;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.query.sealing.LedgerAudit;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * Two ledgers on one PostgreSQL under load from many callers; at random moments one of the three is killed as {@code kill -9} does. {@code
 * -Dfaults.rounds=20} makes more rounds, {@code -Dfaults.seed=…} repeats a run's choices.
 */
class FaultTest {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 5);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int CALLERS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Process> workers = new HashMap<>();
    private final Map<String, Integer> lives = new HashMap<>();
    private final Set<String> checkpoints = ConcurrentHashMap.newKeySet();
    private @Nullable EmbeddedPostgres server;
    private int port;

    @Test
    void whatever_is_killed_no_acknowledged_act_is_lost_doubled_or_moved_and_every_seal_holds() throws Exception {
        port = freePort();
        startServer();
        prepare();
        AtomicBoolean done = new AtomicBoolean();
        Thread observer = Thread.ofPlatform().daemon().start(() -> observe(done));
        start("a");
        start("b");
        for (int round = 0; round < ROUNDS; round++) {
            awaitProgress();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200, 1_500));
            strike(random.nextInt(3));
        }
        awaitProgress();
        done.set(true);
        observer.join();
        for (String worker : List.copyOf(workers.keySet())) {
            kill(worker);
        }
        judge();
    }

    @AfterEach
    void end() throws IOException {
        workers.values().forEach(Process::destroyForcibly);
        if (server != null) {
            server.close();
        }
    }

    /** The log's key is in both folders, so that either process may seal. */
    private void prepare() throws IOException {
        try (RunningLedger first = RunningLedger.start(new DataFolder(folder.resolve("a")), launch("first"))) {
            for (int agency = 0; agency < 8; agency++) {
                first.bean(CommandGateway.class).sendAndWait(FaultWorker.establish("shared-" + agency));
            }
        }
        Files.createDirectories(folder.resolve("b/seal"));
        for (String file : List.of("key.p12", "key.password", "log.vkey")) {
            Files.copy(folder.resolve("a/seal/" + file), folder.resolve("b/seal/" + file));
        }
    }

    private Launch launch(String node) {
        return new Launch(false, Map.of(), List.of("command", "query"), Optional.of(database()), node, null);
    }

    private Database database() {
        return new Database("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    private void startServer() {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setErrorRedirector(Redirect.DISCARD)
                    .setOutputRedirector(Redirect.DISCARD)
                    .start();
            return true;
        });
    }

    private void start(String worker) throws IOException {
        int life = lives.merge(worker, 1, Integer::sum);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FaultWorker.class.getName(),
                folder.resolve(worker).toString(),
                database().url(),
                "",
                diary(worker).toString(),
                worker + life,
                Integer.toString(CALLERS));
        workers.put(
                worker,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(
                                folder.resolve(worker + ".out").toFile()))
                        .start());
    }

    private Path diary(String worker) {
        return folder.resolve(worker + ".diary");
    }

    /** Until both processes have had further acts acknowledged. */
    private void awaitProgress() {
        Map<String, Long> before = new HashMap<>();
        workers.keySet().forEach(worker -> before.put(worker, acknowledged(worker)));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> before.entrySet().stream()
                        .allMatch(worker -> acknowledged(worker.getKey()) > worker.getValue() + CALLERS));
    }

    private long acknowledged(String worker) {
        return lines(worker).filter(line -> line.startsWith("done ")).count();
    }

    private Stream<String> lines(String worker) {
        try {
            return Files.exists(diary(worker)) ? Files.readAllLines(diary(worker)).stream() : Stream.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void strike(int what) throws IOException, InterruptedException {
        if (what == 0) {
            killServer();
            startServer();
        } else {
            String victim = what == 1 ? "a" : "b";
            kill(victim);
            start(victim);
        }
    }

    private void kill(String worker) throws InterruptedException {
        Objects.requireNonNull(workers.remove(worker)).destroyForcibly().waitFor();
    }

    private void killServer() throws IOException {
        long process = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false));
        Objects.requireNonNull(server).close(); // it holds a lock on the folder in this process
    }

    /** Keeps every checkpoint that it sees, as someone outside would. */
    private void observe(AtomicBoolean done) {
        while (!done.get()) {
            try (Connection connection = LedgerDatabase.dataSource(database()).getConnection();
                    Statement statement = connection.createStatement()) {
                while (!done.get()) {
                    try (ResultSet row = statement.executeQuery("SELECT note FROM seal.checkpoint")) {
                        while (row.next()) {
                            checkpoints.add(row.getString(1));
                        }
                    }
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            } catch (SQLException away) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void judge() throws IOException {
        try (RunningLedger ledger = RunningLedger.start(new DataFolder(folder.resolve("a")), launch("judge"))) {
            List<Stored> stored = stored(ledger.bean(JdbcClient.class));
            assertThat(stored)
                    .as("positions without gaps")
                    .extracting(Stored::position)
                    .isEqualTo(java.util.stream.LongStream.range(0, stored.size())
                            .boxed()
                            .toList());
            acknowledgedActsAreThereOnceAndInOrder(stored);
            sealHolds(ledger, stored.size());
            projectionEqualsRebuild(ledger, stored.size() - 1L);
        }
    }

    private record Stored(long position, String id, String key) {}

    private static List<Stored> stored(JdbcClient jdbc) {
        return jdbc.sql("SELECT position, event_id, convert_from(metadata, 'UTF8')::jsonb ->> 'idempotencyKey'"
                        + " FROM event_store.event ORDER BY position")
                .query((row, n) -> new Stored(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void acknowledgedActsAreThereOnceAndInOrder(List<Stored> stored) {
        Map<String, Stored> byKey = new HashMap<>();
        stored.forEach(event -> assertThat(byKey.put(event.key(), event))
                .as("twice: " + event.key())
                .isNull());
        Set<String> asked = new HashSet<>();
        Map<String, Long> lastOfCaller = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        List.of("a", "b").forEach(worker -> lines(worker).forEach(lines::add));
        int acknowledged = 0;
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "ask" -> asked.add(words[1]);
                case "no" -> assertThat(byKey).as("refused, yet stored").doesNotContainKey(words[1]);
                case "done" -> {
                    assertThat(byKey).as("acknowledged, yet lost").containsKey(words[1]);
                    Stored event = Objects.requireNonNull(byKey.get(words[1]));
                    assertThat(event.id()).isEqualTo(words[2]);
                    String caller = words[1].substring(0, words[1].lastIndexOf('/'));
                    Long before = lastOfCaller.put(caller, event.position());
                    assertThat(before == null || before < event.position())
                            .as("in the order in which its caller saw it: " + words[1])
                            .isTrue();
                    acknowledged++;
                }
                default -> assertThat(words[0]).isEqualTo("up");
            }
        }
        assertThat(acknowledged).isGreaterThan(2 * CALLERS * ROUNDS);
        assertThat(byKey.keySet().stream().filter(key -> !key.startsWith("shared-")))
                .as("nothing that nobody asked for")
                .allMatch(asked::contains);
    }

    /** Every checkpoint that was ever seen, and those beside both keys, begin the one history. */
    private void sealHolds(RunningLedger ledger, long events) throws IOException {
        Policy policy = SealingKeys.trusting(
                SealSettings.folder(new DataFolder(folder.resolve("a"))).publicKeys());
        SealTables tables = ledger.bean(SealTables.class);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> tables.checkpoint()
                        .map(note -> open(policy, note).size() == events)
                        .orElse(false));
        List<Checkpoint> seen = new ArrayList<>(
                checkpoints.stream().map(note -> open(policy, Bytes.utf8(note))).toList());
        for (String worker : List.of("a", "b")) {
            SealSettings.folder(new DataFolder(folder.resolve(worker)))
                    .checkpointNote()
                    .ifPresent(note -> seen.add(open(policy, note)));
        }
        assertThat(seen).hasSizeGreaterThan(ROUNDS);
        Checkpoint newest = open(policy, tables.checkpoint().orElseThrow());
        assertThat(ledger.bean(LedgerAudit.class).run(newest, seen, done -> {})).isInstanceOf(Verdict.Sound.class);
    }

    private static Checkpoint open(Policy policy, Bytes note) {
        return switch (policy.open(note)) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value().checkpoint();
            case Opening.Refused<SignedCheckpoint> refused -> throw new AssertionError(refused.detail());
        };
    }

    private static void projectionEqualsRebuild(RunningLedger ledger, long last) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ledger.bean(ReadModel.class).position() == last);
        ledger.bean(Rebuild.class).fill(position -> {});
        assertThat(new Comparison(ledger.bean(JdbcClient.class))
                        .differences(Schemas.READ_MODEL, Schemas.READ_MODEL_REBUILT))
                .isEmpty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
