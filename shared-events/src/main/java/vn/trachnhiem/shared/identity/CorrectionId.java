package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One proposal to correct a record. */
public record CorrectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CorrectionId {
        Identifiers.require("correction", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static CorrectionId from(String idempotencyKey) {
        return new CorrectionId(Identifiers.derive("correction", idempotencyKey));
    }
}
