package vn.trachnhiem.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** What those who run the ledger see of it, on a running one that people use. */
@Tag("process")
@TestInstance(Lifecycle.PER_CLASS)
class ObservedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOKEN = "figures-for-the-scraper";
    private static final List<String> PRIVATE = List.of(
            "Khuất Văn Mẫu", "khuat.mau@example.vn", Person.PASSWORD, "Nội dung riêng của văn bản", "sai-mat-khau");

    private LedgerProcess ledger;
    private Path data;
    private String address;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder.resolve("data");
        Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        ledger = LedgerProcess.up(data, port, "--log-format", "json", "--metrics-token-file", token.toString());
        new Accounts(JdbcClient.create(ledger.database())).add("noivu", Person.PASSWORD, OFFICER, "Phòng Tổ chức");
    }

    private static final Actor OFFICER = new Actor(
            PersonId.from("observed-officer"),
            AgencyId.from("home-affairs"),
            List.of(Role.HOME_AFFAIRS_OFFICER, Role.RECORDS_CLERK));

    @AfterAll
    void stop() throws IOException {
        ledger.close();
    }

    @Test
    void figures_move_with_what_people_do() throws Exception {
        try (Person officer = Person.signedIn(address, "noivu")) {
            String before = metrics();
            assertThat(officer.fillIn("/to-chuc/moi", agency("Sở Đo lường")).statusCode())
                    .isEqualTo(200);
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                String after = metrics();
                assertThat(risen(
                                before,
                                after,
                                "ledger_commands_seconds_count{command=\"EstablishAgency\",outcome=\"recorded\"}"))
                        .isEqualTo(1);
                assertThat(risen(before, after, "ledger_appends_seconds_count")).isPositive();
                assertThat(risen(before, after, "ledger_appends_seconds_sum"))
                        .as("the disk's part is in it")
                        .isGreaterThan(0.0002);
                assertThat(risen(before, after, "ledger_append_events_sum")).isPositive();
                assertThat(risen(before, after, "ledger_events_head")).isPositive();
                for (String processor : List.of("registers", "automation", "seal")) {
                    assertThat(figure(after, "ledger_processor_here{processor=\"" + processor + "\"}"))
                            .isEqualTo(1);
                    assertThat(figure(after, "ledger_processor_lag_events{processor=\"" + processor + "\"}"))
                            .isZero();
                }
                assertThat(figure(after, "ledger_seal_lag_events")).isZero();
                assertThat(figure(after, "ledger_seal_checkpoint_age_seconds")).isBetween(0.0, 60.0);
                assertThat(figure(after, "ledger_ready")).isEqualTo(1);
            });
            assertThat(metrics())
                    .contains("jvm_memory_used_bytes", "hikaricp_connections_active", "http_server_requests");
        }
    }

    @Test
    void a_rejection_counts_under_its_stable_key() throws Exception {
        try (Person officer = Person.signedIn(address, "noivu")) {
            Map<String, String> late = agency("Sở Muộn");
            late.put("effectiveOn", "01/01/2020");
            String before = metrics();
            assertThat(officer.fillIn("/to-chuc/moi", late).statusCode()).isBetween(400, 499);
            String after = metrics();
            assertThat(risen(before, after, "ledger_rejections_total{key=\"act.late-without-reason\"}"))
                    .isEqualTo(1);
            assertThat(risen(
                            before,
                            after,
                            "ledger_commands_seconds_count{command=\"EstablishAgency\",outcome=\"rejected\"}"))
                    .as("decided once, since no repetition changes it")
                    .isEqualTo(1);
        }
    }

    @Test
    void strangers_learn_up_or_down_and_no_figure() throws Exception {
        try (Person stranger = new Person(address)) {
            for (String path :
                    List.of("/actuator/health/readiness", "/actuator/health/liveness", "/readyz", "/livez")) {
                HttpResponse<String> answer = stranger.get(path);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            }
            assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
            assertThat(stranger.get("/actuator/prometheus", "Authorization", "Bearer guessed")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void an_act_is_found_by_one_id_from_the_page_to_the_seal() throws Exception {
        String id = "act-2026.0815_noivu";
        try (Person officer = Person.signedIn(address, "noivu")) {
            HttpResponse<String> answer = officer.fillIn("/to-chuc/moi", agency("Sở Tra cứu"), "X-Correlation-ID", id);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(JdbcClient.create(ledger.database())
                        .sql("SELECT count(*) FROM " + Schemas.STORE
                                + ".event WHERE convert_from(metadata, 'UTF8')::jsonb ->> 'correlationId' = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(messagesOf(id))
                        .anyMatch(line -> line.startsWith("POST /to-chuc/moi answered 302"))
                        .anyMatch(
                                line -> line.startsWith("EstablishAgency about agency-") && line.endsWith(": recorded"))
                        .anyMatch(line -> line.startsWith("registers has event")));
        // the seal reads bytes, not what they say, so its line has the event's own id, which the registers' line names
        String event = messagesOf(id).stream()
                .filter(line -> line.startsWith("registers has event"))
                .map(line -> line.replaceAll(".* event ([^ ]+) .*", "$1"))
                .findFirst()
                .orElseThrow();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(messagesOf(event)).anyMatch(line -> line.startsWith("seal has event " + event)));
    }

    @Test
    void a_failure_names_its_id_and_an_unsound_one_is_replaced() throws Exception {
        try (Person officer = Person.signedIn(address, "noivu")) {
            HttpResponse<String> missing = officer.get("/khong-co", "X-Correlation-ID", "so-hieu-123");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("X-Correlation-ID")).hasValue("so-hieu-123");
            assertThat(missing.body()).contains("so-hieu-123");
            for (String unsound : List.of("short", "a".repeat(65), "blank in it", "<script>alert</script>")) {
                HttpResponse<String> answer = officer.get("/to-chuc", "X-Correlation-ID", unsound);
                assertThat(answer.headers().firstValue("X-Correlation-ID"))
                        .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
            }
        }
    }

    @Test
    void nothing_that_a_person_is_or_typed_gets_into_the_logs() throws Exception {
        try (Person officer = Person.signedIn(address, "noivu");
                Person stranger = new Person(address)) {
            Map<String, String> person = new HashMap<>(Map.of("honorific", "ONG", "name", PRIVATE.get(0)));
            assertThat(officer.fillIn("/can-bo/moi", person).statusCode()).isEqualTo(200);
            Map<String, String> agency = agency("Sở của " + PRIVATE.get(0));
            agency.put("reason", PRIVATE.get(3) + " " + PRIVATE.get(1));
            officer.fillIn("/to-chuc/moi", agency);
            Map<String, String> unsound = new HashMap<>(agency);
            unsound.put("kind", PRIVATE.get(0));
            unsound.put("effectiveOn", PRIVATE.get(1));
            officer.fillIn("/to-chuc/moi", unsound);
            String typed = java.net.URLEncoder.encode(PRIVATE.get(0), java.nio.charset.StandardCharsets.UTF_8);
            officer.get("/tim?q=" + typed);
            officer.get("/" + typed);
            officer.get("/nguoi-dung-dau?on=" + typed + "&asOf=" + typed);
            officer.get("/nguoi-dung-dau/" + typed);
            officer.get("/log/tile/0/" + typed);
            stranger.fillIn("/dang-nhap", Map.of("username", PRIVATE.get(1), "password", "sai-mat-khau"));
            stranger.get("/api/v1/trails/" + typed);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> log().anyMatch(line -> line.contains("RegisterPerson about person-")));
        String encoded = java.net.URLEncoder.encode(PRIVATE.get(0), java.nio.charset.StandardCharsets.UTF_8);
        List<String> hidden =
                Stream.concat(PRIVATE.stream(), Stream.of(encoded, "Khuất")).toList();
        assertThat(log()).allSatisfy(line -> assertThat(line).doesNotContain(hidden));
        assertThat(log())
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("level"))
                                .isTrue());
        assertThat(metrics()).doesNotContain(hidden);
    }

    private Stream<String> log() throws IOException {
        return Files.readAllLines(data.resolve("logs/ledger.json")).stream();
    }

    private List<String> messagesOf(String id) throws IOException {
        return log().map(JsonMapper.shared()::readTree)
                .filter(line ->
                        line.path("mdc").path("correlationId").asString("").equals(id))
                .map(line -> line.path("formattedMessage").asString(""))
                .toList();
    }

    static Map<String, String> agency(String name) {
        return new HashMap<>(Map.of(
                "official", name,
                "brief", "S",
                "aliases", "",
                "kind", "PROVINCIAL_DEPARTMENT",
                "documentNumber", "12/QĐ-UBND",
                "documentDate", today(),
                "effectiveOn", today()));
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private String metrics() throws Exception {
        try (Person scraper = new Person(address)) {
            return scraper.get("/actuator/prometheus", "Authorization", "Bearer " + TOKEN)
                    .body();
        }
    }

    private static double risen(String before, String after, String name) {
        return figure(after, name) - Person.figure(before, name).orElse(0.0);
    }

    private static double figure(String metrics, String name) {
        return Person.figure(metrics, name).orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
