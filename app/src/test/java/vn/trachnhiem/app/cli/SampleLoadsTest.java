package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.sample.SampleProvince;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

/** The sample's story is told to a real ledger: deciders, automations, event store, PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleLoadsTest {
    private static final String EVENTS = Schemas.STORE + ".event";

    private RunningLedger ledger;
    private SampleProvince sample;
    private JdbcClient jdbc;

    @BeforeAll
    void load(@TempDir Path data) throws IOException {
        ledger = RunningLedger.start(new DataFolder(data), true, Map.of(), List.of("command"));
        jdbc = ledger.bean(JdbcClient.class);
        sample = new SampleProvince(
                ledger.bean(CommandGateway.class),
                ledger.bean(PersonalFields.class),
                ledger.bean(EvidenceStore.class),
                new Accounts(jdbc));
        sample.load((done, all) -> {});
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
        assertThat(count("payload_type = 'reorganisation.closed'")).isEqualTo(8);
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM " + EVENTS + " WHERE " + condition)
                .query(Long.class)
                .single();
    }
}
