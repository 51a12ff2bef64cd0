package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.query.sealing.CheckpointPublisher;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.Sealer;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.query.sealing.StoredFact;
import vn.trachnhiem.seal.audit.Difference;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.store.AlteredStoreException;

/** Whoever holds the database can change anything in it; the audit finds, names and places it. */
@TestInstance(Lifecycle.PER_CLASS)
class TamperTest {
    private static final int EVENTS = 600;
    private static final List<String> TABLES = List.of(
            "event_store.event",
            "event_store.event_head",
            "seal.tree",
            "seal.tile",
            "seal.entry_bundle",
            "seal.salt",
            "seal.checkpoint");

    private SealedLedger ledger;
    private Checkpoint early;

    @TempDir
    Path elsewhere;

    @BeforeAll
    void record(@TempDir Path data) throws IOException {
        ledger = SealedLedger.start(data);
        ledger.record("early", EVENTS / 3);
        early = ledger.checkpoint().orElseThrow();
        ledger.record("late", EVENTS - EVENTS / 3);
        sql("CREATE SCHEMA kept");
        TABLES.forEach(table -> sql("CREATE TABLE kept." + name(table) + " AS TABLE " + table));
        sql("ALTER TABLE event_store.event DISABLE TRIGGER event_is_for_ever");
    }

    @AfterEach
    void putBack() {
        TABLES.forEach(table -> {
            sql("DELETE FROM " + table);
            sql("INSERT INTO " + table + " SELECT * FROM kept." + name(table));
        });
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void an_untouched_history_is_sound_and_continues_the_earlier_checkpoint() {
        assertThat(ledger.audit(early)).isInstanceOf(Verdict.Sound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EVENT_CHANGED |      payload = convert_to(replace(convert_from(payload, 'UTF8'), 'Sở', 'Sờ'), 'UTF8')",
                "EVENT_CHANGED |      metadata = convert_to(replace(convert_from(metadata, 'UTF8'), 'person-', 'persom-'), 'UTF8')",
                "EVENT_TIME_CHANGED | recorded_at = recorded_at - 1",
                "EVENT_CHANGED |      sequence_number = sequence_number + 1",
                "EVENT_CHANGED |      aggregate_id = 'agency-other'",
                "EVENT_CHANGED |      payload_revision = '2'",
                "EVENT_UNREADABLE |   payload = substring(payload for 20)",
                "EVENT_UNREADABLE |   metadata = convert_to('{\"a\":1}', 'UTF8')",
            })
    void a_changed_column_of_an_event_is_found(Kind kind, String change) {
        sql("UPDATE event_store.event SET " + change + " WHERE position = 300");
        assertFound(kind, 300, 301);
    }

    @Test
    void an_event_deleted_from_the_table_leaves_a_hole_that_is_named() {
        sql("DELETE FROM event_store.event WHERE position = 300");
        assertThatExceptionOfType(AlteredStoreException.class)
                .isThrownBy(ledger::audit)
                .satisfies(hole -> assertThat(hole.position()).isEqualTo(300));
    }

    @Test
    void an_event_deleted_with_the_others_moved_up_is_found() {
        sql("DELETE FROM event_store.event WHERE position = 300");
        shift(-1, 300);
        assertFound(Kind.EVENT_DELETED, 300, 301);
    }

    @Test
    void an_event_inserted_among_the_others_is_found() {
        shift(1, 300);
        sql("INSERT INTO event_store.event SELECT 300, 'forged', 'agency-forged', aggregate_type, sequence_number,"
                + " payload_type, payload_revision, payload, metadata, recorded_at, recorded_latest"
                + " FROM event_store.event WHERE position = 299");
        assertFound(Kind.EVENT_INSERTED, 300, 301);
    }

    @Test
    void two_events_in_each_others_place_are_found() {
        sql("UPDATE event_store.event SET position = -1 WHERE position = 300");
        sql("UPDATE event_store.event SET position = 300 WHERE position = 400");
        sql("UPDATE event_store.event SET position = 400 WHERE position = -1");
        assertFound(Kind.EVENTS_SWAPPED, 300, 401);
    }

    @Test
    void a_tail_cut_off_is_found() {
        sql("DELETE FROM event_store.event WHERE position >= 590");
        assertFound(Kind.EVENTS_CUT, 590, 591);
    }

    @Test
    void a_changed_tile_is_found() {
        sql("UPDATE seal.tile SET hashes = set_byte(hashes, 44 * 32, get_byte(hashes, 44 * 32) # 1)"
                + " WHERE level = 0 AND number = 1");
        assertFound(Kind.TILE_CHANGED, 300, 301);
    }

    @Test
    void a_changed_entry_is_found() {
        sql(
                "UPDATE seal.entry_bundle SET entries = set_byte(entries, 44 * 50 + 30, get_byte(entries, 44 * 50 + 30) # 1)"
                        + " WHERE number = 1");
        assertFound(Kind.ENTRY_CHANGED, 300, 301);
    }

    @Test
    void a_changed_salt_is_found() {
        sql("UPDATE seal.salt SET salt = set_byte(salt, 5, get_byte(salt, 5) # 1) WHERE index = 300");
        assertFound(Kind.EVENT_CHANGED, 300, 301);
    }

    @Test
    void salts_of_two_events_exchanged_are_found() {
        sql(
                "UPDATE seal.salt AS a SET salt = b.salt FROM seal.salt b WHERE (a.index, b.index) IN ((300, 301), (301, 300))");
        assertFound(Kind.EVENT_CHANGED, 300, 301);
    }

    @Test
    void an_event_changed_with_its_entry_and_its_leaf_is_found() {
        sql("UPDATE event_store.event SET recorded_at = recorded_at - 1 WHERE position = 300");
        reseal(false);
        assertThat(ledger.audit(early)).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void a_history_rewritten_with_the_key_in_hand_is_found_by_an_earlier_checkpoint() throws IOException {
        sql("UPDATE event_store.event SET recorded_at = recorded_at - 1 WHERE position = 100");
        reseal(true);
        assertThat(ledger.audit(early))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.first().kind()).isEqualTo(Kind.HISTORY_REWRITTEN));
    }

    /** Stated in docs/trust.md: this is why a checkpoint has to be kept where the keeper of the key cannot reach it. */
    @Test
    void a_history_rewritten_with_the_key_in_hand_is_not_found_where_nothing_was_kept_outside() throws IOException {
        sql("UPDATE event_store.event SET recorded_at = recorded_at - 1 WHERE position = 100");
        reseal(true);
        assertThat(ledger.audit()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void a_tile_that_was_changed_is_never_signed_over() {
        sql(
                "UPDATE seal.tile SET hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) WHERE level = 0 AND number = 2");
        Verdict before = ledger.audit();
        assertThat(before).isInstanceOf(Verdict.Broken.class);
        assertThatExceptionOfType(vn.trachnhiem.query.sealing.SealBrokenException.class)
                .isThrownBy(() -> transaction().executeWithoutResult(status -> {
                    sql("UPDATE seal.tree SET last_position = last_position - 1");
                    ledger.bean(Sealer.class).seal(facts(EVENTS - 2L));
                }));
    }

    private void assertFound(Kind kind, long position, long until) {
        assertThat(ledger.audit()).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            Difference first = broken.first();
            assertThat(first.kind()).isEqualTo(kind);
            assertThat(first.position()).isEqualTo(position);
            assertThat(first.until()).isEqualTo(until);
        });
    }

    private void shift(int by, long from) {
        sql("UPDATE event_store.event SET position = -position - 1 - " + by + " WHERE position >= " + from);
        sql("UPDATE event_store.event SET position = -position - 1 WHERE position < 0");
    }

    /** The whole log anew over what the store holds now, as someone does who has the key, or only the database. */
    private void reseal(boolean withKey) {
        SealTables tables = ledger.bean(SealTables.class);
        String origin = tables.origin().orElseThrow();
        for (String table : List.of("tree", "tile", "entry_bundle", "salt")) {
            sql("DELETE FROM seal." + table);
        }
        tables.begin(origin);
        try {
            SealingKeys keys = ledger.seal().keys(origin);
            try (CheckpointPublisher forger = new CheckpointPublisher(
                    tables,
                    keys,
                    new vn.trachnhiem.query.sealing.CheckpointFile(
                            elsewhere.resolve("checkpoint-" + System.nanoTime()), ledger.policy()),
                    InstantSource.system())) {
                transaction().executeWithoutResult(status -> new Sealer(tables, forger).seal(facts(-1)));
                if (withKey) {
                    sql("DELETE FROM seal.checkpoint");
                    forger.publishNow();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<StoredFact> facts(long after) {
        try (Stream<StoredFact> facts = ledger.bean(StoredBytes.class).after(after)) {
            return facts.toList();
        }
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(ledger.bean(PlatformTransactionManager.class));
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private void sql(String statement) {
        ledger.bean(JdbcClient.class).sql(statement).update();
    }
}
