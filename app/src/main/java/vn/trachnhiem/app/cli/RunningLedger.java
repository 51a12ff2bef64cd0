package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.trachnhiem.app.Ledger;
import vn.trachnhiem.app.axon.EdgeClock;
import vn.trachnhiem.app.axon.LedgerClock;
import vn.trachnhiem.app.database.LedgerHistory;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.postgres.EmbeddedServer;
import vn.trachnhiem.app.wiring.NodeName;
import vn.trachnhiem.shared.WireNames;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;

/** A ledger in this process: data folder, PostgreSQL, application; stopped in the opposite order. */
final class RunningLedger implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedServer server;
    private final ConfigurableApplicationContext context;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean stopping = new AtomicBoolean();

    private RunningLedger(DataFolder folder, EmbeddedServer server, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.server = server;
        this.context = context;
    }

    /**
     * Starts the ledger in that folder.
     *
     * @param demo whether an empty ledger becomes a demo; one with events stays what its first event says
     * @param settings of the application, by Spring's names
     * @param roles the profiles of the roles
     * @throws CannotStart where the person at the keyboard has to do something first
     */
    static RunningLedger start(DataFolder folder, boolean demo, Map<String, Object> settings, String... roles)
            throws IOException {
        if (!folder.own()) {
            throw new CannotStart("The data folder " + folder.root()
                    + " is in use by a running ledger. Stop that one, or choose another folder with --data.");
        }
        System.setProperty("ledger.logs", folder.path("logs").toString());
        EmbeddedServer server = EmbeddedServer.start(folder);
        try {
            Schemas.migrate(server.dataSource());
            RunningLedger ledger = new RunningLedger(folder, server, boot(server, demo, settings, roles));
            Runtime.getRuntime().addShutdownHook(new Thread(ledger::close, "stop"));
            return ledger;
        } catch (RuntimeException e) {
            server.close();
            folder.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext boot(
            EmbeddedServer server, boolean demo, Map<String, Object> given, String... roles) {
        Map<String, Object> settings = new HashMap<>(given);
        settings.put("spring.datasource.url", server.jdbcUrl());
        settings.put("spring.datasource.username", server.user());
        settings.put("spring.datasource.password", server.password());
        LedgerHistory history = new LedgerHistory(server.dataSource());
        boolean isDemo = isDemo(history, demo);
        settings.put("ledger.demo", isDemo);
        boolean web = java.util.List.of(roles).contains("web");
        return new SpringApplicationBuilder(Ledger.class)
                .web(web ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .profiles(roles)
                .properties(settings)
                .registerShutdownHook(false)
                .initializers(context -> wire((GenericApplicationContext) context, history, isDemo))
                .run();
    }

    private static boolean isDemo(LedgerHistory history, boolean demo) {
        String declared = WireNames.of(DemoDeclared.class).value();
        boolean declaredDemo = history.firstEvent().map(declared::equals).orElse(demo);
        if (demo && !declaredDemo) {
            throw new CannotStart(
                    "This data folder holds a real ledger. Start it with ./ledger start, or choose another folder"
                            + " for the demo with --data.");
        }
        return declaredDemo;
    }

    private static void wire(GenericApplicationContext context, LedgerHistory history, boolean demo) {
        EdgeClock edge = new EdgeClock();
        if (demo) {
            history.latest().ifPresent(edge::continueFrom);
        }
        context.registerBean("edgeClock", EdgeClock.class, () -> edge, definition -> definition.setPrimary(true));
        context.registerBean("ledgerClock", Clock.class, () -> new LedgerClock(demo));
        context.registerBean(NodeName.class, () -> new NodeName("single"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** After a demo's story was told: today goes on from where it ended. */
    void continueFromLatest() {
        new LedgerHistory(server.dataSource()).latest().ifPresent(bean(EdgeClock.class)::continueFrom);
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
        context.close();
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ended.countDown();
        }
    }
}
