package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.trachnhiem.app.Ledger;
import vn.trachnhiem.app.axon.LedgerClock;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.postgres.EmbeddedServer;
import vn.trachnhiem.app.wiring.NodeName;

/** A ledger in this process: data folder, PostgreSQL, application; stopped in the opposite order. */
final class RunningLedger implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedServer server;
    private final ConfigurableApplicationContext context;
    private final ServerOptions options;
    private final CountDownLatch ended = new CountDownLatch(1);

    private RunningLedger(
            DataFolder folder, EmbeddedServer server, ConfigurableApplicationContext context, ServerOptions options) {
        this.folder = folder;
        this.server = server;
        this.context = context;
        this.options = options;
    }

    static RunningLedger start(ServerOptions options, boolean demo) throws IOException {
        DataFolder folder = options.data.folder();
        if (!folder.own()) {
            throw new CannotStart("The data folder " + folder.root()
                    + " is in use by a running ledger. Stop that one, or choose another folder with --data.");
        }
        System.setProperty("ledger.logs", folder.path("logs").toString());
        EmbeddedServer server = EmbeddedServer.start(folder);
        try {
            Schemas.migrate(server.dataSource());
            RunningLedger ledger = new RunningLedger(folder, server, boot(options, server, demo), options);
            Runtime.getRuntime().addShutdownHook(new Thread(ledger::stop, "stop"));
            return ledger;
        } catch (RuntimeException e) {
            server.close();
            folder.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext boot(ServerOptions options, EmbeddedServer server, boolean demo) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", server.jdbcUrl());
        settings.put("spring.datasource.username", server.user());
        settings.put("spring.datasource.password", server.password());
        settings.put("server.port", options.port);
        settings.put("server.address", options.address);
        return new SpringApplicationBuilder(Ledger.class)
                .web(WebApplicationType.SERVLET)
                .profiles("command", "query", "web")
                .properties(settings)
                .registerShutdownHook(false)
                .initializers(context -> wire((GenericApplicationContext) context, demo))
                .run();
    }

    private static void wire(GenericApplicationContext context, boolean demo) {
        context.registerBean(Clock.class, () -> new LedgerClock(demo));
        context.registerBean(NodeName.class, () -> new NodeName("single"));
    }

    void announce() {
        System.out.println("Sổ trách nhiệm: http://" + options.address + ":" + options.port);
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void stop() {
        context.close();
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
