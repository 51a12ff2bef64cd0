package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One reading of a trail by one person. */
public record ReadingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReadingId {
        Identifiers.require("reading", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static ReadingId from(String idempotencyKey) {
        return new ReadingId(Identifiers.derive("reading", idempotencyKey));
    }
}
