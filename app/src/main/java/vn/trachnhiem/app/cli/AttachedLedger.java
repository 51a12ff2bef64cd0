package vn.trachnhiem.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.Ground;
import vn.trachnhiem.app.folder.InstanceFile;
import vn.trachnhiem.app.moving.ImportMark;

/** The ledger of a data folder for the time of one command: the database of the running instance, or one started for it. */
final class AttachedLedger implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Closeable owner;

    private AttachedLedger(ConfigurableApplicationContext context, Closeable owner) {
        this.context = context;
        this.owner = owner;
    }

    /**
     * Attaches to the ledger of that folder, or to that database.
     *
     * @param external the database, where the ledger does not bring its own
     * @param axonServer where its events are, if not in the ledger's own hands
     */
    static AttachedLedger open(
            DataFolder folder, Optional<InstanceFile.Database> external, Optional<AxonServerAddress> axonServer)
            throws IOException {
        if (external.isPresent()) {
            return attach(folder, new Ground(external.get(), axonServer));
        }
        if (!Files.exists(folder.path("postgresql"))) {
            throw new CannotStart("There is no ledger in " + folder.root()
                    + ". Make one with ./ledger start or ./ledger demo, or name its folder with --data.");
        }
        if (isRunning(folder)) {
            return attach(folder);
        }
        RunningLedger ledger = RunningLedger.start(folder, Launch.quiet(axonServer));
        return new AttachedLedger(ledger.context(), ledger);
    }

    private static boolean isRunning(DataFolder folder) throws IOException {
        boolean free = folder.own();
        folder.close();
        return !free;
    }

    private static AttachedLedger attach(DataFolder folder) throws IOException {
        Optional<Ground> ground = InstanceFile.read(folder);
        if (ground.isEmpty()) {
            throw new CannotStart("The ledger in " + folder.root() + " is still starting. Try again in a moment.");
        }
        return attach(folder, ground.get());
    }

    private static AttachedLedger attach(DataFolder folder, Ground ground) {
        ImportMark.requireNone(LedgerDatabase.dataSource(ground.database()));
        System.setProperty(
                "ledger.logs", folder.path("logs").resolve("attached").toString());
        ConfigurableApplicationContext context = Application.boot(
                ground, false, SealSettings.of(folder, false), roles(ground), "attached-" + UUID.randomUUID());
        return new AttachedLedger(context, context);
    }

    /** Where others can be sent an act, a short command decides none. */
    private static List<String> roles(Ground ground) {
        return ground.axonServer().isPresent() ? List.of("query", "attached") : List.of("command", "query", "attached");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }
}
