package vn.trachnhiem.seal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

class EventTest {
    private static final Salt SALT = new Salt(Bytes.of(new byte[32]));
    private static final EventRecord EVENT = new EventRecord(
            "e-1",
            "task.assigned",
            "1",
            new Subject("task-9", 4),
            1_700_000_000_123L,
            Bytes.utf8("{ \"b\": 1, \"a\": \"\u0111\" }"),
            Map.of("z", "1", "act", "TM."));

    @Test
    void the_canonical_bytes_hold_everything_that_identifies_the_event_and_nothing_of_its_store() {
        assertThat(new String(ok(EVENT.canonical()).toArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"e-1\",\"metadata\":{\"act\":\"TM.\",\"z\":\"1\"},\"name\":\"task.assigned\","
                        + "\"payload\":{\"a\":\"\u0111\",\"b\":1},\"recordedAt\":1700000000123,\"sequence\":4,"
                        + "\"subject\":\"task-9\",\"version\":\"1\"}");
    }

    @Test
    void an_event_of_no_subject_says_so() {
        var event = new EventRecord("e", "n", "1", null, 0, Bytes.utf8("null"), Map.of());
        assertThat(new String(ok(event.canonical()).toArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"e\",\"metadata\":{},\"name\":\"n\",\"payload\":null,\"recordedAt\":0,"
                        + "\"sequence\":null,\"subject\":null,\"version\":\"1\"}");
    }

    @Test
    void an_event_that_no_verifier_could_recompute_has_no_canonical_bytes() {
        assertThat(with(Bytes.utf8("{\"a\":1.5}"), 0, 0)).isInstanceOf(Result.Faulty.class);
        assertThat(with(Bytes.utf8("{}"), 1L << 53, 0)).isInstanceOf(Result.Faulty.class);
        assertThat(with(Bytes.utf8("{}"), 0, -(1L << 53))).isInstanceOf(Result.Faulty.class);
        assertThat(with(Bytes.utf8("{}"), (1L << 53) - 1, 0)).isInstanceOf(Result.Ok.class);
        var half = new EventRecord("e", "n", "1", null, 0, Bytes.utf8("{}"), Map.of("key", "\ud83d"));
        assertThat(half.canonical()).isInstanceOf(Result.Faulty.class);
    }

    private static Result<Bytes> with(Bytes payload, long recordedAt, long sequence) {
        return new EventRecord("e", "n", "1", new Subject("s", sequence), recordedAt, payload, Map.of()).canonical();
    }

    @Test
    void an_entry_is_48_bytes_of_place_time_and_commitment() {
        var entry = ok(Entry.of(258, EVENT, SALT));
        var commitment = Hash.sha256(new byte[32], ok(EVENT.canonical()).toArray());
        assertThat(entry.commitment()).isEqualTo(commitment);
        assertThat(entry.bytes()).hasToString("0000000000000102" + "0000018bcfe5687b" + commitment);
        assertThat(entry.leafHash()).isEqualTo(Merkle.leaf(entry.bytes().toArray()));
        assertThat(Entry.parse(entry.bytes())).isEqualTo(new Result.Ok<>(entry));
        assertThat(Entry.parse(Bytes.of(new byte[47]))).isInstanceOf(Result.Faulty.class);
        assertThat(Entry.parse(Bytes.of(new byte[49]))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void another_salt_is_another_commitment() {
        var salts = Salt.random(new SecureRandom(), 2);
        assertThat(salts).hasSize(2).doesNotHaveDuplicates().doesNotContain(SALT);
        var random = salts.getLast();
        assertThat(ok(Entry.of(0, EVENT, random)).commitment())
                .isNotEqualTo(ok(Entry.of(0, EVENT, SALT)).commitment());
        assertThatIllegalArgumentException().isThrownBy(() -> new Salt(Bytes.of(new byte[31])));
        assertThat(Salt.parse(Bytes.of(new byte[33]))).isInstanceOf(Result.Faulty.class);
        assertThat(Salt.parse(Bytes.of(new byte[32]))).isEqualTo(new Result.Ok<>(SALT));
    }

    @Test
    void a_disclosed_event_is_read_from_its_canonical_bytes_only() {
        var disclosed = ok(DisclosedEvent.parse(ok(EVENT.canonical())));
        assertThat(disclosed.recordedAt()).isEqualTo(1_700_000_000_123L);
        assertThat(disclosed.content().members()).containsKey("payload");
        for (var other : new String[] {"{\"recordedAt\": 1}", "{\"recordedAt\":\"1\"}", "{}", "1", "x"}) {
            assertThat(DisclosedEvent.parse(Bytes.utf8(other))).isInstanceOf(Result.Faulty.class);
        }
    }
}
