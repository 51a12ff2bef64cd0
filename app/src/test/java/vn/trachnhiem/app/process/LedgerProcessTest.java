package vn.trachnhiem.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;

@Tag("process")
class LedgerProcessTest {
    private static final String LATER_MIGRATION = "INSERT INTO " + Schemas.READ_MODEL + ".flyway_schema_history"
            + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'postgres', 1, true)";

    @TempDir
    private Path data = Path.of("");

    @AfterEach
    void leave_nothing_running() throws IOException {
        LedgerProcess.postgres(data).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void the_database_is_durable_and_needs_its_password() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.up(data, freePort())) {
            assertThat(setting(ledger, "fsync")).isEqualTo("on");
            assertThat(setting(ledger, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(ledger, "full_page_writes")).isEqualTo("on");
            assertThat(setting(ledger, "listen_addresses")).isIn("localhost", "127.0.0.1");
            assertThatThrownBy(() -> withPassword(ledger, "").getConnection()).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> withPassword(ledger, "postgres").getConnection())
                    .hasMessageContaining("password authentication failed");
            assertSecret("postgresql-password");
            assertSecret("instance.properties");
        }
    }

    @Test
    void told_to_stop_it_leaves_nothing_running_and_goes_on_from_its_data() throws Exception {
        int port = freePort();
        try (LedgerProcess first = LedgerProcess.up(data, port)) {
            assertThat(first.says("password")).isTrue();
            jdbc(first).sql("CREATE TABLE app.kept AS SELECT 1 AS one").update();
            PGSimpleDataSource database = first.database();
            first.terminate();
            assertThat(first.postgres()).isEmpty();
            assertThatThrownBy(database::getConnection).hasMessageContaining("refused");
        }
        try (LedgerProcess second = LedgerProcess.up(data, port)) {
            assertThat(second.says("password")).isFalse();
            assertThat(one(second)).isOne();
        }
    }

    @Test
    void after_a_kill_the_next_start_takes_the_database_over() throws Exception {
        int port = freePort();
        try (LedgerProcess killed = LedgerProcess.up(data, port)) {
            jdbc(killed).sql("CREATE TABLE app.kept AS SELECT 1 AS one").update();
            ProcessHandle orphan = killed.postgres().orElseThrow();
            killed.kill();
            assertThat(orphan.isAlive()).isTrue();
            try (LedgerProcess next = LedgerProcess.up(data, port)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(next.postgres()).isPresent();
                assertThat(one(next)).isOne();
            }
        }
    }

    @Test
    void a_rebuild_says_what_differs_and_swaps_only_when_asked() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.up(data, freePort())) {
            jdbc(ledger)
                    .sql("INSERT INTO read_model.agency (key, from_position, row) VALUES ('agency-wrong', 0, '{}')")
                    .update();
            assertRebuild(1, "differs from the live one in 1 rows");
            assertRebuild(0, "has taken the place of the old one", "--swap");
            assertRebuild(0, "equals the live one");
        }
        assertRebuild(0, "equals the live one");
    }

    private void assertRebuild(int status, String words, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("rebuild", "--data", data.toString()));
        arguments.addAll(List.of(options));
        try (LedgerProcess rebuild = LedgerProcess.run(data, arguments.toArray(String[]::new))) {
            assertThat(rebuild.status()).as(rebuild.output()).isEqualTo(status);
            assertThat(rebuild.output()).contains(words);
        }
    }

    @Test
    void a_wrong_option_is_refused_in_one_sentence() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.run(data, "start", "--data", data.toString(), "--colour")) {
            assertThat(ledger.status()).isEqualTo(2);
            assertOneSentence(ledger, "--colour");
            assertUntouched();
        }
    }

    @Test
    void a_taken_port_is_refused_in_one_sentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LedgerProcess ledger = start(other.getLocalPort())) {
            assertThat(ledger.status()).isPositive();
            assertOneSentence(ledger, "Port " + other.getLocalPort() + " is taken");
            assertThat(ledger.postgres()).isEmpty();
        }
    }

    @Test
    void a_data_folder_in_use_is_refused_in_one_sentence() throws Exception {
        try (LedgerProcess first = LedgerProcess.up(data, freePort());
                LedgerProcess second = start(freePort())) {
            assertThat(second.status()).isPositive();
            assertOneSentence(second, "is in use by a running ledger");
            assertThat(first.postgres()).isPresent();
            assertThat(setting(first, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void data_of_a_newer_release_is_refused_in_one_sentence() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.up(data, freePort())) {
            jdbc(ledger).sql(LATER_MIGRATION).update();
        }
        try (LedgerProcess older = start(freePort())) {
            assertThat(older.status()).isPositive();
            assertOneSentence(older, "newer release");
            assertThat(older.postgres()).isEmpty();
        }
    }

    private LedgerProcess start(int port) throws IOException {
        return LedgerProcess.run(data, "start", "--data", data.toString(), "--port", Integer.toString(port));
    }

    private static void assertOneSentence(LedgerProcess ledger, String words) {
        assertThat(ledger.output().strip().lines()).singleElement().asString().contains(words);
    }

    private void assertUntouched() {
        assertThat(data).isEmptyDirectory();
    }

    private void assertSecret(String name) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                .isEqualTo("rw-------");
    }

    private static PGSimpleDataSource withPassword(LedgerProcess ledger, String password) throws IOException {
        PGSimpleDataSource source = ledger.database();
        source.setPassword(password);
        return source;
    }

    private static JdbcClient jdbc(LedgerProcess ledger) throws IOException {
        return JdbcClient.create(ledger.database());
    }

    private static String setting(LedgerProcess ledger, String name) throws IOException {
        return jdbc(ledger).sql("SHOW " + name).query(String.class).single();
    }

    private static int one(LedgerProcess ledger) throws IOException {
        return jdbc(ledger).sql("SELECT one FROM app.kept").query(Integer.class).single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
