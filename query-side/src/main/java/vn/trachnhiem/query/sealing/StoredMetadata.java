package vn.trachnhiem.query.sealing;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import vn.trachnhiem.seal.json.CanonicalJson;
import vn.trachnhiem.seal.json.Json;
import vn.trachnhiem.seal.json.JsonReader;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/** Metadata as its store holds it; strings only, which every store keeps alike. */
final class StoredMetadata {
    private StoredMetadata() {}

    /** Read from the stored bytes where the store has such, else from the values that it keeps one by one. */
    static Result<Map<String, String>> of(MetaData metadata) {
        return metadata.get(StoredBytesSerializer.METADATA) instanceof Bytes bytes ? parse(bytes) : strings(metadata);
    }

    /** As the store is to hold it: JSON with its keys in order. */
    static Bytes bytes(MetaData metadata) {
        Map<String, Json> members = new HashMap<>();
        metadata.forEach((key, value) -> members.put(key, new Json.JsonString((String) value)));
        return switch (CanonicalJson.write(Json.JsonObject.of(members))) {
            case Result.Ok<Bytes> ok -> ok.value();
            case Result.Faulty<Bytes> faulty -> throw new IllegalArgumentException(faulty.reason());
        };
    }

    private static Result<Map<String, String>> parse(Bytes bytes) {
        return Result.of(() -> {
            Json json = JsonReader.parse(bytes).orFault();
            if (!(json instanceof Json.JsonObject object)) {
                throw new Fault("metadata that is not a JSON object");
            }
            Map<String, String> read = new HashMap<>();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                read.put(member.getKey(), text(member.getValue()));
            }
            return read;
        });
    }

    private static String text(Json value) throws Fault {
        if (value instanceof Json.JsonString string) {
            return string.value();
        }
        throw new Fault("a metadata value that is not a string");
    }

    private static Result<Map<String, String>> strings(MetaData metadata) {
        return Result.of(() -> {
            Map<String, String> read = new HashMap<>();
            for (Map.Entry<String, ?> entry : metadata.entrySet()) {
                Fault.unless(entry.getValue() instanceof String, "a metadata value that is not a string");
                read.put(entry.getKey(), (String) entry.getValue());
            }
            return read;
        });
    }
}
