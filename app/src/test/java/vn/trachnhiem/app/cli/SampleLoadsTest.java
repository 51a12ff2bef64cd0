package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.process.SampleData;
import vn.trachnhiem.app.sample.SampleProvince;
import vn.trachnhiem.query.register.Comparison;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.PersonalFields;

/** The sample's story is told to a real ledger: deciders, automations, event store, PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleLoadsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String EVENTS = Schemas.STORE + ".event";

    private RunningLedger ledger;
    private SampleProvince sample;
    private JdbcClient jdbc;

    @BeforeAll
    void load() throws IOException {
        ledger = RunningLedger.start(
                new DataFolder(SampleData.copy()), Launch.embedded(true, Map.of(), List.of("command", "query"), null));
        jdbc = ledger.bean(JdbcClient.class);
        sample = new SampleProvince(
                ledger.bean(CommandGateway.class),
                ledger.bean(PersonalFields.class),
                ledger.bean(EvidenceStore.class),
                new Accounts(jdbc));
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void the_load_has_come_to_its_end() {
        assertThat(sample.isLoaded()).isTrue();
    }

    @Test
    void loading_again_appends_nothing() {
        long before = count("true");
        sample.load((done, all) -> {});
        assertThat(count("true")).isEqualTo(before);
    }

    @Test
    void the_ledgers_order_is_that_of_recorded_time() {
        assertThat(count("recorded_at < recorded_latest")).isZero();
    }

    @Test
    void the_first_event_says_that_it_is_a_demo() {
        assertThat(count("position = 0 AND payload_type = 'ledger.demo-declared'"))
                .isOne();
    }

    @Test
    void every_reorganisation_is_closed() {
        assertThat(count("payload_type = 'reorganisation.closed'")).isEqualTo(9);
    }

    @Test
    void a_rebuild_of_the_read_model_equals_the_live_one_in_every_version_of_every_row() {
        awaitReadModel();
        ledger.bean(Rebuild.class).fill(position -> {});
        assertThat(differences()).isEmpty();
        assertThat(rows("task")).isGreaterThan(1000);
    }

    @Test
    void no_persons_name_stands_in_clear_in_an_event() {
        List<String> names = jdbc.sql("SELECT row ->> 'person' AS person, row ->> 'name' AS name FROM "
                        + Schemas.READ_MODEL + ".person WHERE to_position IS NULL")
                .query((row, n) -> ledger.bean(PersonalFields.class)
                        .decrypt(new PersonId(row.getString("person")), new Ciphertext(row.getString("name")))
                        .orElseThrow())
                .list();
        assertThat(names).hasSizeGreaterThan(30);
        for (String name : names) {
            assertThat(count("position(convert_to('" + name + "', 'UTF8') IN payload) > 0" + " OR position(convert_to('"
                            + name + "', 'UTF8') IN metadata) > 0"))
                    .as(name)
                    .isZero();
        }
    }

    @Test
    void metadata_values_are_strings() {
        assertThat(count("EXISTS (SELECT FROM jsonb_each(convert_from(metadata, 'UTF8')::jsonb) AS m"
                        + " WHERE jsonb_typeof(m.value) <> 'string')"))
                .isZero();
        assertThat(count("jsonb_exists(convert_from(metadata, 'UTF8')::jsonb, 'idempotencyKey')"))
                .isEqualTo(count("true"));
    }

    private void awaitReadModel() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ledger.bean(ReadModel.class).position() == count("true") - 1);
    }

    private List<String> differences() {
        return new Comparison(jdbc).differences(Schemas.READ_MODEL, Schemas.READ_MODEL_REBUILT);
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + Schemas.READ_MODEL + "." + table)
                .query(Long.class)
                .single();
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM " + EVENTS + " WHERE " + condition)
                .query(Long.class)
                .single();
    }
}
