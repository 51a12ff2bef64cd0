package vn.trachnhiem.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trachnhiem.app.axon.EdgeClock;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.Ground;
import vn.trachnhiem.app.folder.InstanceFile;
import vn.trachnhiem.app.moving.ImportMark;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.app.sealing.SealGate;

/** A ledger in this process: data folder, database, application; stopped in the opposite order. */
final class RunningLedger implements Closeable {
    private final DataFolder folder;
    private final LedgerDatabase database;
    private final Ground ground;
    private final ConfigurableApplicationContext context;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean stopping = new AtomicBoolean();

    private RunningLedger(
            DataFolder folder, LedgerDatabase database, Ground ground, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.database = database;
        this.ground = ground;
        this.context = context;
    }

    /**
     * Starts the ledger in that folder.
     *
     * @throws CannotStart where the person at the keyboard has to do something first
     */
    static RunningLedger start(DataFolder folder, Launch launch) throws IOException {
        if (!folder.own()) {
            throw new CannotStart("The data folder " + folder.root()
                    + " is in use by a running ledger. Stop that one, or choose another folder with --data.");
        }
        System.setProperty("ledger.logs", folder.path("logs").toString());
        LedgerDatabase database = LedgerDatabase.open(folder, launch.external());
        try {
            ImportMark.requireNone(database.dataSource());
            Schemas.migrate(database.dataSource(), launch.axonServer().isEmpty());
            Ground ground = new Ground(database.address(), launch.axonServer());
            Map<String, Object> settings = new HashMap<>(launch.settings());
            if (launch.isQuery()) {
                settings.putAll(seal(folder, launch, database));
            }
            ConfigurableApplicationContext context =
                    Application.boot(ground, launch.demo(), settings, launch.roles(), launch.node());
            RunningLedger ledger = new RunningLedger(folder, database, ground, context);
            InstanceFile.write(folder, ground);
            Runtime.getRuntime().addShutdownHook(new Thread(ledger::close, "stop"));
            return ledger;
        } catch (RuntimeException | IOException e) {
            database.close();
            folder.close();
            throw e;
        }
    }

    /** Only a process that answers questions has to do with the seal. */
    private static Map<String, Object> seal(DataFolder folder, Launch launch, LedgerDatabase database)
            throws IOException {
        SealFolder seal = SealSettings.folder(folder);
        new SealGate(seal, database.dataSource())
                .pass(launch.origin(), launch.external().isPresent());
        return SealSettings.of(folder, seal.hasKey());
    }

    Ground ground() {
        return ground;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** After a demo's story was told: today goes on from where it ended. */
    void continueFromLatest() {
        Application.history(ground).latest().ifPresent(bean(EdgeClock.class)::continueFrom);
    }

    /** Blocks until the process is told to stop. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        if (stopping.getAndSet(true)) {
            return;
        }
        try {
            InstanceFile.remove(folder);
            Draining.of(context);
            context.close();
            database.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ended.countDown();
        }
    }
}
