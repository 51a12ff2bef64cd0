package vn.trachnhiem.seal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.audit.KeptEvent;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Histories;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.tile.EntryBundle;

class HistoryTest {
    private static final Bytes SALT = Bytes.of(new byte[32]);

    @Test
    void what_is_written_is_read_back_byte_for_byte() {
        var items = List.of(
                new HistoryItem.Entries(new EntryBundle(List.of(Bytes.utf8("any entry"), Bytes.of(new byte[0])))),
                event(new Subject("task-1", 7), "Task", Bytes.utf8("{ \"a\" : \"đ\\u00e9\\n\u0001\" }\n")),
                event(new Subject("task-1", 8), null, Bytes.of(new byte[] {(byte) 0xff, 0, 10})),
                event(null, null, Bytes.utf8("")),
                new HistoryItem.Erased(new KeptEvent.Erased(entry())));
        assertThat(read(written(items))).isEqualTo(items);
    }

    @Test
    void the_checkpoint_and_the_number_of_events_are_told() {
        var reader = ok(HistoryReader.open(stream(written(List.of(event(null, null, SALT))))));
        assertThat(reader.checkpoint()).isEqualTo("origin\n1\n\n— s\n");
        assertThat(reader.events()).isZero();
        reader.next();
        assertThat(reader.events()).isEqualTo(1);
        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        assertThat(reader.events()).isEqualTo(1);
    }

    @Test
    void the_format_is_one_that_people_can_read() {
        assertThat(Histories.text(written(List.of(event(new Subject("task-1", 7), "Task", Bytes.utf8("{}"))))))
                .startsWith("so-trach-nhiem/history@v1\n{\"checkpoint\":\"origin\\n1\\n\\n— s\\n\"}\n"
                        + "{\"id\":\"id\",\"metadata\":{\"act\":\"TM.\"},\"name\":\"task.assigned\",\"payload\":\"{}\","
                        + "\"recordedAt\":5,\"salt\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\","
                        + "\"subject\":{\"id\":\"task-1\",\"sequence\":7,\"type\":\"Task\"},\"version\":\"1\"}\n"
                        + "{\"end\":{\"events\":1,\"sha256\":\"");
    }

    @Test
    void a_damaged_line_is_told_with_its_place_and_those_behind_it_are_read() {
        var good = Histories.text(written(List.of(event(null, null, SALT), event(null, null, SALT))));
        var damaged = good.replaceFirst("\"id\":\"id\"", "\"id\":\"id");
        assertThat(faults(damaged))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line 3, byte 64: "),
                        end -> assertThat(end).startsWith("line 5, byte ").endsWith("is not the one at the end"));
        assertThat(items(damaged)).hasSize(3);
    }

    @Test
    void a_line_with_a_member_too_many_missing_or_of_another_kind_is_refused() {
        var good = Histories.text(written(List.of(event(new Subject("task-1", 7), "Task", Bytes.utf8("{}")))));
        for (var wrong : List.of(
                good.replace("\"version\":\"1\"", "\"version\":\"1\",\"w\":1"),
                good.replace(",\"version\":\"1\"", ""),
                good.replace("\"version\":\"1\"", "\"version\":1"),
                good.replace("\"metadata\":{\"act\":\"TM.\"}", "\"metadata\":[]"),
                good.replace("\"TM.\"", "1"),
                good.replace("\"recordedAt\":5", "\"recordedAt\":\"5\""),
                good.replace("\"type\":\"Task\"", "\"type\":1"),
                good.replace("\"type\":\"Task\"", "\"type\":\"Task\",\"more\":1"),
                good.replace("{\"id\":\"task-1\",\"sequence\":7,\"type\":\"Task\"}", "\"task-1\""),
                good.replace("AAA=", "AAA"),
                good.replace("{\"id\":\"id\"", "[{\"id\":\"id\""))) {
            assertThat(wrong).isNotEqualTo(good);
            assertThat(faults(wrong).getFirst()).startsWith("line 3, byte 64: ");
        }
    }

    @Test
    void damaged_entries_and_damaged_erased_events_are_refused() {
        var good = Histories.text(written(List.of(
                new HistoryItem.Entries(new EntryBundle(List.of(Bytes.utf8("abc")))),
                new HistoryItem.Erased(new KeptEvent.Erased(entry())))));
        for (var wrong : List.of(
                good.replace("{\"entries\":\"AAN", "{\"entries\":\"AAR"),
                good.replace("{\"entries\":", "{\"entries\":1,\"e\":"),
                good.replace("{\"erased\":\"", "{\"erased\":\"AAAA"),
                good.replace("{\"erased\":", "{\"erased\":1,\"e\":"))) {
            assertThat(wrong).isNotEqualTo(good);
            assertThat(faults(wrong)).hasSize(2);
        }
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() {
        var file = written(List.of(event(null, null, SALT))).toArray();
        for (int length = 0; length < file.length; length++) {
            var cut = new ByteArrayInputStream(file, 0, length);
            switch (HistoryReader.open(cut)) {
                case Result.Faulty<HistoryReader> faulty ->
                    assertThat(faulty.reason()).isEqualTo("not a so-trach-nhiem/history@v1");
                case Result.Ok<HistoryReader> ok ->
                    assertThat(faults(ok.value()).getLast()).contains("cut off");
            }
        }
    }

    @Test
    void a_file_with_another_head_or_end_is_refused() {
        var good = Histories.text(written(List.of(event(null, null, SALT))));
        for (var head : List.of(
                good.replace("history@v1", "history@v2"),
                good.replace("{\"checkpoint\":", "{\"c\":1,\"checkpoint\":"),
                good.replaceFirst("\\{\"checkpoint\":.*\n", "{}\n"),
                good.replaceFirst("\\{\"checkpoint\":.*\n", "1\n"))) {
            assertThat(HistoryReader.open(stream(Bytes.utf8(head)))).isInstanceOf(Result.Faulty.class);
        }
        for (var end : List.of(
                good.replace("\"events\":1", "\"events\":2"),
                good.replace("\"events\":1", "\"events\":1,\"more\":1"),
                good.replace("{\"end\":{", "{\"end\":{},\"more\":{"),
                good.replaceFirst("sha256\":\".{43}=", "sha256\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                good + "x",
                good + "\n")) {
            assertThat(end).isNotEqualTo(good);
            assertThat(faults(end)).hasSize(1).first().asString().startsWith("line 4, byte ");
        }
    }

    @Test
    void an_event_that_no_file_can_carry_is_refused_before_anything_is_written() {
        for (var wrong : List.of(event("half \ud83d", 5), event("id", (1L << 53)), event("id", -(1L << 53)))) {
            assertThatThrownBy(() -> written(List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_stream_that_breaks_is_not_taken_for_a_damaged_file() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> HistoryReader.open(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void lines_longer_than_the_buffer_are_read() {
        var items = List.<HistoryItem>of(
                event(null, null, Bytes.utf8("x".repeat(65_400))),
                event(null, null, Bytes.utf8("y".repeat(300_000))),
                event(null, null, SALT));
        assertThat(read(written(items))).isEqualTo(items);
    }

    private static Entry entry() {
        return Ledger.entry(3, Ledger.event(3));
    }

    private static HistoryItem event(@Nullable Subject subject, @Nullable String type, Bytes payload) {
        var event = new EventRecord("id", "task.assigned", "1", subject, 5, payload, Map.of("act", "TM."));
        return new HistoryItem.Event(new StoredEvent(event, SALT), type);
    }

    private static HistoryItem event(String id, long recordedAt) {
        var event = new EventRecord(id, "task.assigned", "1", null, recordedAt, SALT, Map.of());
        return new HistoryItem.Event(new StoredEvent(event, SALT), null);
    }

    private static Bytes written(List<HistoryItem> items) {
        return Histories.write(
                writer -> {
                    for (var item : items) {
                        writer.write(item);
                    }
                },
                "origin\n1\n\n— s\n");
    }

    private static List<HistoryItem> read(Bytes file) {
        var items = new ArrayList<HistoryItem>();
        ok(HistoryReader.open(stream(file))).forEachRemaining(item -> items.add(ok(item)));
        return items;
    }

    private static List<Result<HistoryItem>> items(String file) {
        var items = new ArrayList<Result<HistoryItem>>();
        ok(HistoryReader.open(stream(Bytes.utf8(file)))).forEachRemaining(items::add);
        return items;
    }

    private static List<String> faults(String file) {
        return faults(ok(HistoryReader.open(stream(Bytes.utf8(file)))));
    }

    private static List<String> faults(HistoryReader reader) {
        var faults = new ArrayList<String>();
        reader.forEachRemaining(item -> {
            if (item instanceof Result.Faulty<HistoryItem> faulty) {
                faults.add(faulty.reason());
            }
        });
        return faults;
    }

    private static InputStream stream(Bytes file) {
        return new ByteArrayInputStream(file.toArray());
    }
}
