package vn.trachnhiem.seal.event;

import vn.trachnhiem.seal.json.CanonicalJson;
import vn.trachnhiem.seal.json.Json;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.JsonReader;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * An event read back from its canonical bytes by someone who has nothing else.
 *
 * @param recordedAt milliseconds since 1970
 */
public record DisclosedEvent(JsonObject content, long recordedAt) {

    /** Faulty unless the bytes are canonical: otherwise a reader might show other content than was committed to. */
    public static Result<DisclosedEvent> parse(Bytes canonical) {
        return Result.of(() -> {
            var json = JsonReader.parse(canonical).orFault();
            Fault.unless(
                    CanonicalJson.write(json).orFault().equals(canonical), "JSON in another than the canonical form");
            return read(json);
        });
    }

    private static DisclosedEvent read(Json json) throws Fault {
        if (json instanceof JsonObject content
                && content.members().get(EventRecord.RECORDED_AT) instanceof JsonInteger recordedAt) {
            return new DisclosedEvent(content, recordedAt.value());
        }
        throw new Fault("not an event with a recorded time");
    }
}
