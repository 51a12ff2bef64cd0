package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.process.LedgerProcess;
import vn.trachnhiem.query.register.Rebuild;

/** With roles apart, each process is killed in turn while others act, and the server goes away once. */
class KilledApartTest {
    private static final int CALLERS = 4;
    private static final int ACTS_BETWEEN = 40;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final List<LedgerProcess> processes = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() throws IOException {
        over.set(true);
        for (LedgerProcess process : processes) {
            process.close();
        }
    }

    @Test
    void whichever_process_dies_what_was_acknowledged_is_there_once_and_nothing_else_is() throws Exception {
        try (AxonServerStandIn server = AxonServerStandIn.open();
                Apart ledger = Apart.on(server.plain(), folder, false)) {
            LedgerProcess command = start(ledger, "command", "command");
            LedgerProcess query = start(ledger, "query", "query,web");
            RunningLedger caller = ledger.start("caller", "query");
            for (int n = 0; n < CALLERS; n++) {
                String name = "killed-" + n;
                callers.execute(() -> act(caller, name));
            }
            awaitMore();
            command.kill();
            start(ledger, "command", "command");
            awaitMore();
            query.kill();
            awaitMore();
            start(ledger, "query", "query,web");
            server.stop();
            server.start();
            awaitMore();
            over.set(true);
            callers.close();

            Apart.awaitRead(caller);
            EventStore store = caller.bean(EventStore.class);
            assertThat(acknowledged)
                    .allSatisfy(subject -> assertThat(
                                    store.readEvents(subject).asStream().count())
                            .isEqualTo(1));
            assertThat(server.size()).isEqualTo(acknowledged.size());
            assertThat(ledger.run("verify")).isZero();
            Rebuild rebuild = caller.bean(Rebuild.class);
            rebuild.fill(position -> {});
            assertThat(rebuild.compare(Apart.PATIENCE)).isEmpty();
            rebuild.discard();
        }
    }

    /** One act after the other; one without an answer is sent again under its key, as its form would be. */
    private void act(RunningLedger caller, String name) {
        for (int n = 0; !over.get(); n++) {
            acknowledged.add(untilAcknowledged(caller, name + "-" + n));
        }
    }

    private String untilAcknowledged(RunningLedger caller, String key) {
        while (true) {
            try {
                return Apart.send(caller, SampleActs.establish(key)).subject();
            } catch (RuntimeException unanswered) {
                if (over.get()) {
                    throw unanswered;
                }
            }
        }
    }

    private void awaitMore() {
        int now = acknowledged.size();
        Apart.await(() -> acknowledged.size() >= now + ACTS_BETWEEN);
    }

    private LedgerProcess start(Apart ledger, String name, String roles) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("LEDGER_ROLES", roles);
        environment.put("LEDGER_DATABASE", ledger.database.address().url());
        environment.put("LEDGER_DATABASE_USER", ledger.database.address().user());
        environment.put("LEDGER_AXON_SERVER", ledger.server.servers());
        if (roles.contains("web")) {
            environment.put("LEDGER_PORT", Integer.toString(ledger.port));
        }
        return LedgerProcess.starting("start", folder.resolve(name), environment)
                .awaitRoles();
    }
}
