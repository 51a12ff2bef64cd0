package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One interval in which one person answers for one agency. */
public record TenureId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TenureId {
        Identifiers.require("tenure", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static TenureId from(String idempotencyKey) {
        return new TenureId(Identifiers.derive("tenure", idempotencyKey));
    }
}
