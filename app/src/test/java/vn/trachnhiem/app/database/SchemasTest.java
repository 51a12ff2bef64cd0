package vn.trachnhiem.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemasTest {
    private EmbeddedPostgres server;
    private DataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.start();
        database = server.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_new_database_gets_every_schema_and_a_second_start_changes_nothing() {
        assertThat(Schemas.areNew(database)).isTrue();
        Schemas.migrate(database);
        assertThat(schemas()).contains(Schemas.STORE, Schemas.APP, Schemas.READ_MODEL);
        Schemas.migrate(database);
        assertThat(Schemas.areNew(database)).isFalse();
    }

    @Test
    void a_database_of_a_newer_release_is_refused_before_anything_is_changed() {
        Schemas.migrate(database);
        jdbc.sql("UPDATE " + Schemas.READ_MODEL + ".flyway_schema_history SET version = '99', script = 'V99__later.sql'"
                        + " WHERE version IS NOT NULL")
                .update();
        jdbc.sql("DROP SCHEMA " + Schemas.STORE + " CASCADE").update();
        assertThatThrownBy(() -> Schemas.migrate(database)).isInstanceOf(NewerDatabaseException.class);
        assertThat(schemas()).doesNotContain(Schemas.STORE);
    }

    @Test
    void a_database_whose_migrations_were_altered_is_refused() {
        Schemas.migrate(database);
        jdbc.sql("UPDATE " + Schemas.STORE + ".flyway_schema_history SET checksum = 1 WHERE version IS NOT NULL")
                .update();
        assertThatThrownBy(() -> Schemas.migrate(database)).isInstanceOf(NewerDatabaseException.class);
    }

    private List<String> schemas() {
        return jdbc.sql("SELECT nspname::text FROM pg_namespace")
                .query(String.class)
                .list();
    }
}
