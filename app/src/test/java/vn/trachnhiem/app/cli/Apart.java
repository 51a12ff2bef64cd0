package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.trachnhiem.app.axon.Positions;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Outcome;

/** A ledger whose command side, and whose query side with the pages, are applications of their own, with an Axon Server between them. */
final class Apart implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(2);

    final AxonServerAddress server;
    final SharedDatabase database;
    final Path folder;
    final int port = freePort();
    private final boolean demo;
    private final List<RunningLedger> running = new ArrayList<>();

    private Apart(AxonServerAddress server, Path folder, boolean demo) throws IOException {
        this.server = server;
        this.folder = folder;
        this.demo = demo;
        this.database = SharedDatabase.in(folder);
    }

    static Apart on(AxonServerAddress server, Path folder, boolean demo) throws IOException {
        return new Apart(server, folder, demo);
    }

    /** Starts a process of these roles; the name tells it from others of the same roles. */
    RunningLedger start(String name, String... roles) throws IOException {
        return startOn(server, name, roles);
    }

    RunningLedger startOn(AxonServerAddress events, String name, String... roles) throws IOException {
        List<String> all = List.of(roles);
        Map<String, Object> settings =
                all.contains("web") ? Map.of("server.port", port, "server.address", "127.0.0.1") : Map.of();
        RunningLedger started = RunningLedger.start(
                new DataFolder(folder.resolve(name)),
                new Launch(demo, settings, all, Optional.of(database.address()), name, null, Optional.of(events)));
        running.add(started);
        return started;
    }

    /** A short command beside the processes that run; its status. */
    int run(String verb) {
        return LedgerCommand.commandLine().execute(words(verb).toArray(String[]::new));
    }

    /** The words of a command line about this ledger, with the data folder that seals. */
    Stream<String> words(String... verb) {
        return Stream.concat(
                Stream.of(verb),
                Stream.of(
                        "--data",
                        folder.resolve("query").toString(),
                        "--database",
                        database.address().url(),
                        "--database-user",
                        database.address().user(),
                        "--axon-server",
                        server.servers(),
                        "--axon-server-context",
                        server.context()));
    }

    /** An act that somebody in that process wants recorded. */
    static Outcome send(RunningLedger from, Command command) {
        return from.bean(CommandGateway.class).sendAndWait(command);
    }

    static long head(RunningLedger ledger) {
        return Positions.of(ledger.bean(EventStore.class).createHeadToken());
    }

    /** Until the read side has everything, and a checkpoint covers it. */
    static void awaitRead(RunningLedger query) {
        await(() -> query.bean(ReadModel.class).position() == head(query));
        await(() -> query.bean(SealTables.class).publishedSize() == head(query) + 1);
    }

    static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).until(condition::getAsBoolean);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        running.reversed().forEach(RunningLedger::close);
        database.close();
    }
}
