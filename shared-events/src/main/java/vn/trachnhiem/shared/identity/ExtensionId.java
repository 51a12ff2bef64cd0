package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One request to move a due date. */
public record ExtensionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExtensionId {
        Identifiers.require("extension", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static ExtensionId from(String idempotencyKey) {
        return new ExtensionId(Identifiers.derive("extension", idempotencyKey));
    }
}
