package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.shared.Outcome;

/** Two processes decide; what the stand-in shows of its routing is what the ledger relies on, and what it survives without. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoDecidersTest {
    private AxonServerStandIn server;
    private Apart ledger;
    private RunningLedger first;
    private RunningLedger web;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = AxonServerStandIn.open();
        ledger = Apart.on(server.plain(), folder, false);
        first = ledger.start("first", "command");
        ledger.start("second", "command");
        web = ledger.start("web", "query", "web");
    }

    @AfterAll
    void stop() throws IOException {
        ledger.close();
        server.close();
    }

    @Test
    void all_acts_on_a_subject_are_decided_in_one_process_and_both_have_subjects() {
        Set<String> used = new HashSet<>();
        for (int n = 0; n < 20; n++) {
            String key = "routed-" + n;
            String subject = Apart.send(web, SampleActs.establish(key)).subject();
            Apart.send(web, SampleActs.rename(key, "Tên mới", key + "-rename"));
            assertThat(server.deciders(subject)).hasSize(1);
            used.addAll(server.deciders(subject));
        }
        assertThat(used).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void where_two_processes_decide_on_one_subject_at_once_each_act_is_recorded_once() {
        String subject = Apart.send(web, SampleActs.establish("scattered")).subject();
        server.scatter(true);
        CommandGateway gateway = web.bean(CommandGateway.class);
        List<CompletableFuture<Outcome>> acts = IntStream.range(0, 12)
                .mapToObj(n -> gateway.<Outcome>send(SampleActs.rename("scattered", "Tên " + n, "scattered-" + n)))
                .toList();
        List<String> recorded =
                acts.stream().flatMap(act -> act.join().eventIds().stream()).toList();
        server.scatter(false);
        assertThat(server.deciders(subject)).hasSize(2);
        assertThat(server.conflicts()).isPositive();
        assertThat(recorded).hasSize(12).doesNotHaveDuplicates();
        assertThat(first.bean(EventStore.class).readEvents(subject).asStream()).hasSize(13);
    }

    @Test
    void when_a_process_goes_another_takes_its_subjects_over() throws IOException {
        try (RunningLedger third = ledger.start("third", "command")) {
            assertThat(third.ground().axonServer()).isPresent();
            Apart.await(() -> IntStream.range(0, 20)
                    .anyMatch(n -> server.deciders(
                                    Apart.send(web, SampleActs.establish("third-" + n + "-" + server.size()))
                                            .subject())
                            .contains("third")));
        }
        for (int n = 0; n < 20; n++) {
            assertThat(Apart.send(web, SampleActs.establish("after-third-" + n)).eventIds())
                    .hasSize(1);
        }
    }
}
