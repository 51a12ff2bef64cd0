package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One decision that ends agencies and names who takes over. */
public record ReorganisationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReorganisationId {
        Identifiers.require("reorganisation", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static ReorganisationId from(String idempotencyKey) {
        return new ReorganisationId(Identifiers.derive("reorganisation", idempotencyKey));
    }
}
