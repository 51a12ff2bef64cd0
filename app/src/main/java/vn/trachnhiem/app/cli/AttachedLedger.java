package vn.trachnhiem.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trachnhiem.app.folder.DataFolder;
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
     */
    static AttachedLedger open(DataFolder folder, Optional<InstanceFile.Database> external) throws IOException {
        if (external.isPresent()) {
            return attach(folder, external.get());
        }
        if (!Files.exists(folder.path("postgresql"))) {
            throw new CannotStart("There is no ledger in " + folder.root()
                    + ". Make one with ./ledger start or ./ledger demo, or name its folder with --data.");
        }
        if (isRunning(folder)) {
            return attach(folder);
        }
        RunningLedger ledger = RunningLedger.start(folder, Launch.quiet());
        return new AttachedLedger(ledger.context(), ledger);
    }

    private static boolean isRunning(DataFolder folder) throws IOException {
        boolean free = folder.own();
        folder.close();
        return !free;
    }

    private static AttachedLedger attach(DataFolder folder) throws IOException {
        Optional<InstanceFile.Database> database = InstanceFile.read(folder);
        if (database.isEmpty()) {
            throw new CannotStart("The ledger in " + folder.root() + " is still starting. Try again in a moment.");
        }
        return attach(folder, database.get());
    }

    private static AttachedLedger attach(DataFolder folder, InstanceFile.Database database) {
        ImportMark.requireNone(LedgerDatabase.dataSource(database));
        System.setProperty(
                "ledger.logs", folder.path("logs").resolve("attached").toString());
        ConfigurableApplicationContext context = Application.boot(
                database, false, SealSettings.of(folder, false), List.of("command", "query", "attached"), "attached");
        return new AttachedLedger(context, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }
}
