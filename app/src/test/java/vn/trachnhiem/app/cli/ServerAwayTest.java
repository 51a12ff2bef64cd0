package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.web.acting.Recorder;

/** What can befall the connections, on the stand-in, which can be broken on demand. */
@TestInstance(Lifecycle.PER_CLASS)
class ServerAwayTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private AxonServerStandIn server;
    private Apart ledger;
    private RunningLedger command;
    private RunningLedger query;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = AxonServerStandIn.open();
        ledger = Apart.on(server.plain(), folder, false);
        command = ledger.start("command", "command");
        query = ledger.start("query", "query", "web");
        Apart.send(query, SampleActs.establish("before"));
    }

    @AfterAll
    void stop() throws IOException {
        ledger.close();
        server.close();
    }

    @Test
    void while_the_server_is_away_acts_are_refused_in_words_and_pages_stay_readable() throws Exception {
        Browser browser = Browser.signedIn(query, ledger.port);
        server.stop();
        Recorder.Result refused = inVietnamese("away");
        assertThat(refused).isInstanceOfSatisfying(Recorder.NotRecorded.class, answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.sentence()).startsWith("Sổ chưa trả lời.");
        });
        for (String page : List.of("/nguoi-dung-dau", "/to-chuc", "/nhiem-vu", "/van-hanh", "/niem-phong")) {
            assertThat(browser.get(page)).as(page).isEqualTo(200);
        }
        server.start();
        Apart.await(() -> inVietnamese("away") instanceof Recorder.Recorded);
        Apart.awaitRead(query);
        assertThat(events("away")).hasSize(1);
    }

    private Recorder.Result inVietnamese(String key) {
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return query.bean(Recorder.class).record(SampleActs.establish(key));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void a_stream_that_breaks_in_the_middle_skips_no_event_and_doubles_none() {
        for (int round = 0; round < 5; round++) {
            server.breakStreamsAfter(round);
            String key = "broken-" + round + "-";
            IntStream.range(0, 10).forEach(n -> Apart.send(query, SampleActs.establish(key + n)));
        }
        Apart.awaitRead(query);
        List<Long> positions = query.bean(JdbcClient.class)
                .sql("SELECT position FROM " + Schemas.READ_MODEL + ".event ORDER BY position")
                .query(Long.class)
                .list();
        assertThat(positions)
                .isEqualTo(IntStream.range(0, (int) server.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        Rebuild rebuild = query.bean(Rebuild.class);
        rebuild.fill(position -> {});
        assertThat(rebuild.compare(Apart.PATIENCE)).isEmpty();
        rebuild.discard();
    }

    @Test
    void an_act_whose_answer_was_lost_is_settled_by_its_key() {
        server.loseAnswers(2);
        Outcome outcome = Apart.send(query, SampleActs.establish("lost-answer"));
        assertThat(outcome.eventIds()).isEqualTo(events("lost-answer")).hasSize(1);
    }

    @Test
    void the_seal_goes_on_over_a_restart_of_the_server() throws IOException {
        Apart.send(query, SampleActs.establish("sealed-before"));
        Apart.awaitRead(query);
        server.stop();
        server.start();
        Apart.await(() -> inVietnamese("sealed-after") instanceof Recorder.Recorded);
        Apart.awaitRead(query);
        assertThat(ledger.run("verify")).isZero();
    }

    private List<String> events(String key) {
        return command.bean(EventStore.class)
                .readEvents(SampleActs.establish(key).subject())
                .asStream()
                .<String>map(DomainEventMessage::getIdentifier)
                .toList();
    }
}
