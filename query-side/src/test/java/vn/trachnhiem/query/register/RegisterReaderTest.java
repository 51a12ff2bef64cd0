package vn.trachnhiem.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.persons.PersonRow;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.Honorific;

/** Versions that are kept in memory are never mistaken for others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterReaderTest {
    private final EmbeddedPostgres postgres = EmbeddedPostgres.start();
    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private RegisterReader reader = new RegisterReader(jdbc, JsonMapper.shared(), "model");

    RegisterReaderTest() throws IOException {}

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void two_versions_of_one_person() {
        create("model");
        insert("model", 3, 7L, "v1.first");
        insert("model", 7, null, "v1.second");
        reader = new RegisterReader(jdbc, JsonMapper.shared(), "model");
    }

    @Test
    void each_position_has_its_own_version_also_when_it_is_read_again() {
        for (int time = 0; time < 2; time++) {
            assertThat(nameAt(2)).isEmpty();
            assertThat(nameAt(3)).containsExactly("v1.first");
            assertThat(nameAt(6)).containsExactly("v1.first");
            assertThat(nameAt(7)).containsExactly("v1.second");
        }
    }

    @Test
    void a_version_is_parsed_once_though_it_has_ended_since() {
        PersonRow before = reader.all(Registers.PERSONS, 7).getFirst();
        jdbc.sql("UPDATE model.person SET to_position = 9 WHERE to_position IS NULL")
                .update();
        insert("model", 9, null, "v1.third");
        assertThat(reader.all(Registers.PERSONS, 8).getFirst()).isSameAs(before);
        assertThat(nameAt(9)).containsExactly("v1.third");
    }

    @Test
    void tables_that_a_rebuild_swapped_in_are_read_anew() {
        assertThat(nameAt(7)).containsExactly("v1.second");
        create("rebuilt");
        insert("rebuilt", 7, null, "v1.mended");
        jdbc.sql("DROP TABLE model.person").update();
        jdbc.sql("ALTER TABLE rebuilt.person SET SCHEMA model").update();
        assertThat(nameAt(7)).containsExactly("v1.mended");
    }

    @Test
    void one_row_is_found_by_its_key() {
        assertThat(reader.one(Registers.PERSONS, "person-1", 7)).isPresent();
        assertThat(reader.one(Registers.PERSONS, "person-2", 7)).isEmpty();
    }

    private List<String> nameAt(long position) {
        return reader.all(Registers.PERSONS, position).stream()
                .map(row -> row.name().value())
                .toList();
    }

    private void create(String schema) {
        jdbc.sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE").update();
        jdbc.sql("CREATE SCHEMA " + schema).update();
        jdbc.sql("CREATE TABLE " + schema + ".person (key text, from_position bigint, to_position bigint, row jsonb)")
                .update();
    }

    private void insert(String schema, long from, @Nullable Long to, String name) {
        PersonRow row = new PersonRow(new PersonId("person-1"), new Ciphertext(name), Honorific.ONG, List.of());
        jdbc.sql("INSERT INTO " + schema + ".person VALUES ('person-1', ?, ?, ?::jsonb)")
                .param(from)
                .param(to)
                .param(JsonMapper.shared().writeValueAsString(row))
                .update();
    }
}
