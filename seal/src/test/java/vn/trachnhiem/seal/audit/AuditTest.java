package vn.trachnhiem.seal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.sample.Keys;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.sample.MemoryTiles;
import vn.trachnhiem.seal.sample.NaiveTree;
import vn.trachnhiem.seal.tile.TileId;

/** Everything that somebody with the database in hand could do to a ledger of 1,000 events. */
class AuditTest {
    private static final int SIZE = 1_000;
    private final Ledger ledger = Ledger.of(SIZE);
    private final Checkpoint checkpoint = ledger.checkpoint();
    private final List<Long> progress = new ArrayList<>();

    @Test
    void a_ledger_to_which_nothing_was_done_is_sound() {
        assertThat(run(List.of(ledger.checkpoint(0), ledger.checkpoint(700), ledger.checkpoint(1), checkpoint)))
                .isEqualTo(new Verdict.Sound(checkpoint));
        assertThat(progress).containsExactly(1_000L);
    }

    @Test
    void a_changed_byte_of_payload_metadata_identity_or_sequence_is_found_where_it_is() {
        var event = ledger.events.get(437).event();
        for (var changed : List.of(
                event(event, event.subject(), event.recordedAt(), Bytes.utf8("{\"days\":438}"), event.metadata()),
                event(event, event.subject(), event.recordedAt(), event.payload(), Map.of("act", "KT.")),
                event(event, new Subject("task-3", 63), event.recordedAt(), event.payload(), event.metadata()),
                event(event, null, event.recordedAt(), event.payload(), event.metadata()))) {
            ledger.events.set(437, new StoredEvent(changed, Ledger.event(437).salt()));
            assertFound(Kind.EVENT_CHANGED, 437, 438);
        }
    }

    @Test
    void a_changed_time_is_named() {
        var event = ledger.events.get(437).event();
        var later = event(event, event.subject(), event.recordedAt() + 1, event.payload(), event.metadata());
        ledger.events.set(437, new StoredEvent(later, ledger.events.get(437).salt()));
        assertFound(Kind.EVENT_TIME_CHANGED, 437, 438);
    }

    @Test
    void a_changed_or_destroyed_salt_is_found() {
        ledger.events.set(0, new StoredEvent(ledger.events.getFirst().event(), Bytes.of(new byte[32])));
        assertFound(Kind.EVENT_CHANGED, 0, 1);
        ledger.events.set(0, new StoredEvent(ledger.events.getFirst().event(), Bytes.of(new byte[0])));
        assertFound(Kind.EVENT_UNREADABLE, 0, 1);
    }

    @Test
    void a_payload_that_is_no_json_is_named() {
        var event = ledger.events.get(999).event();
        ledger.events.set(
                999,
                new StoredEvent(
                        event(event, event.subject(), event.recordedAt(), Bytes.utf8("{"), event.metadata()),
                        ledger.events.get(999).salt()));
        assertFound(Kind.EVENT_UNREADABLE, 999, 1_000);
    }

    @Test
    void deleted_events_are_named() {
        ledger.events.remove(300);
        assertFound(Kind.EVENT_DELETED, 300, 301);
        ledger.events.remove(300);
        assertFound(Kind.EVENT_DELETED, 300, 302);
    }

    @Test
    void an_inserted_event_is_named() {
        ledger.events.add(300, Ledger.event(5_000));
        assertFound(Kind.EVENT_INSERTED, 300, 301);
        ledger.events.add(300, Ledger.event(5_001));
        assertFound(Kind.EVENT_INSERTED, 300, 302);
    }

    @Test
    void swapped_and_moved_events_are_named() {
        Collections.swap(ledger.events, 300, 301);
        assertFound(Kind.EVENTS_SWAPPED, 300, 302);
        Collections.swap(ledger.events, 300, 301);
        Collections.swap(ledger.events, 10, 900);
        assertFound(Kind.EVENTS_SWAPPED, 10, 901);
        Collections.swap(ledger.events, 10, 900);
        ledger.events.add(600, ledger.events.remove(500));
        assertFound(Kind.EVENT_MOVED, 500, 601);
        ledger.events.add(500, ledger.events.remove(600));
        ledger.events.add(500, ledger.events.remove(600));
        assertFound(Kind.EVENT_MOVED, 500, 601);
    }

    @Test
    void a_tail_cut_off_the_events_is_found() {
        ledger.events.subList(990, 1_000).clear();
        assertFound(Kind.EVENTS_CUT, 990, 991);
    }

    @Test
    void events_that_are_not_sealed_yet_are_no_difference() {
        ledger.events.add(Ledger.event(1_000));
        assertThat(run(List.of())).isEqualTo(new Verdict.Sound(checkpoint));
    }

    @Test
    void a_changed_or_missing_entry_is_found() {
        ledger.entries.set(256, ledger.entries.get(255));
        assertFound(Kind.ENTRY_CHANGED, 256, 257);
        ledger.entries.set(256, Bytes.utf8("x"));
        assertFound(Kind.ENTRY_CHANGED, 256, 257);
        ledger.entries.subList(600, 1_000).clear();
        ledger.entries.set(256, Ledger.entry(256, ledger.events.get(256)).bytes());
        assertFound(Kind.ENTRY_MISSING, 600, 601);
    }

    @Test
    void a_changed_or_missing_tile_of_leaves_is_found() {
        tamper(new TileId(0, 2, 256), 88);
        assertFound(Kind.TILE_CHANGED, 600, 601);
        ledger.tiles.newest.remove(new TileId(0, 2, 256));
        assertFound(Kind.TILE_MISSING, 512, 513);
    }

    @Test
    void a_changed_or_missing_tile_above_the_leaves_is_found() {
        tamper(new TileId(1, 0, 256), 1);
        assertFound(Kind.TILE_CHANGED, 256, 512);
        ledger.tiles.newest.remove(new TileId(1, 0, 256));
        assertFound(Kind.TILE_MISSING, 0, 256);
    }

    @Test
    void an_event_whose_entry_was_changed_with_it_is_found_by_the_tiles() {
        change(437);
        ledger.entries.set(437, Ledger.entry(437, ledger.events.get(437)).bytes());
        assertFound(Kind.EVENT_CHANGED, 437, 438);
    }

    @Test
    void an_event_changed_with_entry_and_leaf_is_found_by_the_tile_above() {
        change(437);
        var whole = new Ledger();
        whole.events.addAll(ledger.events);
        whole.seal();
        ledger.entries.set(437, whole.entries.get(437));
        var leaves = new TileId(0, 1, 256);
        ledger.tiles.newest.put(leaves, whole.tiles.read(leaves).orElseThrow());
        assertFound(Kind.NOT_THE_SEALED_HISTORY, 256, 512);
    }

    @Test
    void a_history_rewritten_without_the_key_is_not_the_sealed_one() {
        change(437);
        var kept = ledger.checkpoint(300);
        ledger.seal();
        assertFound(Kind.NOT_THE_SEALED_HISTORY, 0, 1_000);
        assertThat(run(List.of(kept))).isEqualTo(broken(Kind.NOT_THE_SEALED_HISTORY, 300, 1_000));
    }

    @Test
    void a_history_rewritten_with_the_key_is_found_by_an_earlier_checkpoint_and_without_one_is_not() {
        var before = ledger.checkpoint(300);
        var after = ledger.checkpoint(500);
        change(437);
        ledger.seal();
        assertThat(audit(ledger.checkpoint(), List.of())).isInstanceOf(Verdict.Sound.class);
        assertThat(audit(ledger.checkpoint(), List.of(after, before)))
                .isEqualTo(broken(Kind.HISTORY_REWRITTEN, 300, 500));
        assertThat(audit(ledger.checkpoint(), List.of(checkpoint))).isEqualTo(broken(Kind.HISTORY_REWRITTEN, 0, 1_000));
    }

    @Test
    void an_older_database_put_back_is_shorter_than_its_checkpoint() {
        for (int size : new int[] {0, 1, 600, 768, 999}) {
            var older = Ledger.of(size);
            assertThat(wordless(new Audit(checkpoint, List.of()).run(older.evidence(), at -> {})))
                    .isEqualTo(broken(Kind.LEDGER_SHORTER_THAN_CHECKPOINT, size, 1_000));
        }
    }

    @Test
    void a_checkpoint_cannot_be_smaller_than_an_earlier_one_or_of_another_log() {
        assertThat(audit(ledger.checkpoint(900), List.of(checkpoint)))
                .isEqualTo(broken(Kind.CHECKPOINT_SHRUNK, 900, 1_000));
        var other = new Checkpoint("other.example", 5, Merkle.emptyRoot());
        assertThat(run(List.of(other))).isEqualTo(broken(Kind.OTHER_LOG, 0, 1));
    }

    @Test
    void an_export_is_checked_by_its_events_alone() {
        assertThat(wordless(new Audit(checkpoint, List.of()).run(Evidence.ofExport(ledger.iterator()), at -> {})))
                .isInstanceOf(Verdict.Sound.class);
        change(437);
        assertThat(wordless(new Audit(checkpoint, List.of(checkpointOfTruth(300)))
                        .run(Evidence.ofExport(ledger.iterator()), at -> {})))
                .isEqualTo(broken(Kind.NOT_THE_SEALED_HISTORY, 300, 1_000));
        ledger.events.subList(800, 1_000).clear();
        assertThat(wordless(new Audit(checkpoint, List.of()).run(Evidence.ofExport(ledger.iterator()), at -> {})))
                .isEqualTo(broken(Kind.LEDGER_SHORTER_THAN_CHECKPOINT, 800, 1_000));
    }

    @Test
    void a_remote_log_is_checked_by_entries_and_tiles() {
        var evidence = Evidence.ofRemoteLog(ledger.bundles(), ledger.tiles);
        assertThat(wordless(new Audit(checkpoint, List.of()).run(evidence, at -> {})))
                .isInstanceOf(Verdict.Sound.class);
        ledger.entries.set(3, ledger.entries.get(4));
        assertThat(wordless(new Audit(checkpoint, List.of()).run(evidence, at -> {})))
                .isEqualTo(broken(Kind.ENTRY_CHANGED, 3, 4));
        tamper(new TileId(0, 0, 256), 3);
        assertThat(wordless(new Audit(checkpoint, List.of()).run(evidence, at -> {})))
                .isEqualTo(broken(Kind.UNDECIDABLE, 3, 4));
    }

    @Test
    void a_remote_log_that_lacks_an_entry_and_leads_nowhere_is_told_what_is_missing() {
        ledger.entries.subList(5, 1_000).clear();
        tamper(new TileId(0, 0, 256), 900 - 768);
        var evidence = Evidence.ofRemoteLog(ledger.bundles(), ledger.tiles);
        assertThat(wordless(new Audit(checkpoint, List.of()).run(evidence, at -> {})))
                .isEqualTo(broken(Kind.ENTRY_MISSING, 5, 6));
    }

    @Test
    void where_nothing_leads_to_the_checkpoint_two_parts_that_agree_are_believed_against_the_third() {
        change(437);
        ledger.seal();
        ledger.events.set(20, new StoredEvent(Ledger.event(20).event(), Bytes.of(new byte[32])));
        assertFound(Kind.EVENT_CHANGED, 20, 21);
    }

    @Test
    @Tag("large")
    void a_tile_two_levels_above_the_leaves_is_compared_as_well_and_progress_is_told() {
        var leaves = NaiveTree.ofSize(65_600).leaves();
        ledger.tiles.newest.clear();
        ledger.tiles.newest.putAll(MemoryTiles.of(leaves).newest);
        var tilesOnly = new Evidence(Optional.empty(), Optional.empty(), Optional.of(ledger.tiles));
        var large = ledger.checkpoint(65_600);
        assertThat(new Audit(large, List.of()).run(tilesOnly, progress::add)).isEqualTo(new Verdict.Sound(large));
        assertThat(progress).hasSize(17).startsWith(4_096L, 8_192L).endsWith(65_536L, 65_600L);
        tamper(new TileId(2, 0, 256), 0);
        assertThat(wordless(new Audit(large, List.of()).run(tilesOnly, progress::add)))
                .isEqualTo(broken(Kind.TILE_CHANGED, 0, 65_536));
        tamper(new TileId(1, 0, 256), 255);
        assertThat(wordless(new Audit(large, List.of()).run(tilesOnly, progress::add)))
                .isEqualTo(broken(Kind.TILE_CHANGED, 65_280, 65_536));
    }

    @Test
    void a_checkpoint_of_an_absurd_size_does_not_keep_an_audit_busy() {
        var absurd = new Checkpoint(Keys.ORIGIN, Long.MAX_VALUE, Merkle.emptyRoot());
        assertThat(audit(absurd, List.of()))
                .isEqualTo(broken(Kind.LEDGER_SHORTER_THAN_CHECKPOINT, 1_000, Long.MAX_VALUE));
        var nothing = new Evidence(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(wordless(new Audit(absurd, List.of()).run(nothing, at -> {})))
                .isEqualTo(broken(Kind.LEDGER_SHORTER_THAN_CHECKPOINT, 0, Long.MAX_VALUE));
    }

    private Checkpoint checkpointOfTruth(int size) {
        return Ledger.of(size).checkpoint();
    }

    private void change(int index) {
        var event = ledger.events.get(index).event();
        var changed = event(event, event.subject(), event.recordedAt(), Bytes.utf8("{}"), event.metadata());
        ledger.events.set(
                index, new StoredEvent(changed, ledger.events.get(index).salt()));
    }

    private static EventRecord event(
            EventRecord event, @Nullable Subject subject, long at, Bytes payload, Map<String, String> metadata) {
        return new EventRecord(event.id(), event.name(), event.version(), subject, at, payload, metadata);
    }

    private void tamper(TileId id, int hash) {
        var bytes = ledger.tiles.read(id).orElseThrow().toArray();
        bytes[hash * 32]++;
        ledger.tiles.newest.put(id, Bytes.of(bytes));
    }

    private void assertFound(Kind kind, long position, long until) {
        assertThat(run(List.of())).isEqualTo(broken(kind, position, until));
    }

    private Verdict run(List<Checkpoint> earlier) {
        return audit(checkpoint, earlier);
    }

    /** The verdict, its words left out. */
    private Verdict audit(Checkpoint newest, List<Checkpoint> earlier) {
        return wordless(new Audit(newest, earlier).run(ledger.evidence(), progress::add));
    }

    private static Verdict broken(Kind kind, long position, long until) {
        return new Verdict.Broken(new Difference(kind, position, until, ""));
    }

    private static Verdict wordless(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound -> sound;
            case Verdict.Broken it ->
                broken(it.first().kind(), it.first().position(), it.first().until());
        };
    }
}
