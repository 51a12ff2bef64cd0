package vn.trachnhiem.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** The database goes away under a running process, for as long as it takes to show, or {@code -Doutage.seconds=30}. */
@Tag("process")
class OutageTest {
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("outage.seconds", 0));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READY = "/actuator/health/readiness";
    private static final Actor OFFICER = new Actor(
            PersonId.from("outage-officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));

    @Test
    void while_the_database_is_away_everything_is_refused_in_words_and_afterwards_all_goes_on(@TempDir Path folder)
            throws Exception {
        try (ExternalPostgres postgres = new ExternalPostgres(folder.resolve("postgresql"));
                Node node = new Node(folder.resolve("node"), postgres)) {
            postgres.start();
            node.up();
            JdbcClient jdbc = JdbcClient.create(postgres.dataSource());
            new Accounts(jdbc).add("noivu", Person.PASSWORD, OFFICER, "Phòng Tổ chức");
            try (Person officer = Person.signedIn(node.address(), "noivu");
                    Person probe = new Person(node.address())) {
                awaitStatus(probe, 200);
                Map<String, String> form = officer.form("/to-chuc/moi", ObservedTest.agency("Sở Gián đoạn"));

                long stopped = System.nanoTime();
                postgres.stop();
                awaitStatus(probe, 503);
                Duration noticed = Duration.ofNanos(System.nanoTime() - stopped);
                assertThat(probe.get(READY).body()).isEqualTo("{\"status\":\"DOWN\"}");
                assertThat(probe.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertRefusedInWords(officer.get("/to-chuc"));
                do {
                    assertRefusedInWords(officer.post("/to-chuc/moi", form));
                } while (System.nanoTime() - stopped < OUTAGE.toNanos());
                HttpResponse<String> signIn =
                        probe.post("/dang-nhap", Map.of("username", "noivu", "password", Person.PASSWORD));
                assertThat(signIn.statusCode()).isEqualTo(503);
                assertThat(probe.get("/api/v1/trails/person-1", "Authorization", "Basic bm9pdnU6eA==")
                                .statusCode())
                        .isEqualTo(503);

                long back = System.nanoTime();
                postgres.start();
                awaitStatus(probe, 200);
                Duration ready = Duration.ofNanos(System.nanoTime() - back);
                HttpResponse<String> sentAgain = officer.post("/to-chuc/moi", form);
                assertThat(sentAgain.statusCode()).isEqualTo(200);
                assertThat(sentAgain.body()).contains("Sở Gián đoạn");
                officer.post("/to-chuc/moi", form);
                assertThat(jdbc.sql("SELECT count(*) FROM " + Schemas.STORE + ".event")
                                .query(Long.class)
                                .single())
                        .as("recorded once, however often it was sent")
                        .isEqualTo(1);
                for (String processor : List.of("registers", "automation", "seal")) {
                    String lag = "ledger_processor_lag_events{processor=\"" + processor + "\"}";
                    Awaitility.await()
                            .atMost(PATIENCE)
                            .until(() -> node.figure(lag).orElse(-1.0) == 0);
                }
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> node.figure("ledger_seal_lag_events").orElse(-1.0) == 0);
                System.getLogger(OutageTest.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "outage noticed in {0} ms, ready again {1} ms after the start of the database, all caught up in {2} ms",
                                noticed.toMillis(),
                                ready.toMillis(),
                                Duration.ofNanos(System.nanoTime() - back).toMillis());
            }
        }
    }

    private static void assertRefusedInWords(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Sổ tạm thời chưa trả lời", "không bao giờ bị ghi hai lần")
                .contains(answer.headers().firstValue("X-Correlation-ID").orElseThrow());
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void awaitStatus(Person probe, int status) {
        Awaitility.await().atMost(PATIENCE).until(() -> probe.get(READY).statusCode() == status);
    }
}
