package vn.trachnhiem.seal.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.json.CanonicalJson;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonNull;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.json.JsonReader;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * An event as its store holds it. Made from stored bytes, not from objects, and without any position of the store, so that
 * a ledger can move between stores and its seal stay valid.
 *
 * @param name the wire name, for example {@code task.assigned}
 * @param version the wire version, for example {@code 1}
 * @param subject null for an event of no subject
 * @param recordedAt when the ledger recorded it, in milliseconds since 1970
 * @param payload JSON as stored
 */
public record EventRecord(
        String id,
        String name,
        String version,
        @Nullable Subject subject,
        long recordedAt,
        Bytes payload,
        Map<String, String> metadata) {

    static final String RECORDED_AT = "recordedAt";

    public EventRecord {
        metadata = Map.copyOf(metadata);
    }

    /** The bytes the ledger commits to (RFC 8785); faulty where the payload is not JSON that the ledger keeps. */
    public Result<Bytes> canonical() {
        return Result.of(() -> CanonicalJson.write(json()).orFault());
    }

    private JsonObject json() throws Fault {
        var members = new JsonObject.Builder();
        members.add("id", new JsonString(id));
        members.add("name", new JsonString(name));
        members.add("version", new JsonString(version));
        members.add("subject", subject == null ? new JsonNull() : new JsonString(subject.id()));
        members.add("sequence", subject == null ? new JsonNull() : integer(subject.sequence()));
        members.add(RECORDED_AT, integer(recordedAt));
        members.add("payload", JsonReader.parse(payload).orFault());
        members.add("metadata", metadataJson());
        return members.build();
    }

    private JsonObject metadataJson() {
        var members = new JsonObject.Builder();
        metadata.forEach((key, value) -> members.add(key, new JsonString(value)));
        return members.build();
    }

    private static JsonInteger integer(long value) throws Fault {
        Fault.unless(JsonInteger.fits(value), "a number beyond 2^53-1 in an event");
        return new JsonInteger(value);
    }
}
