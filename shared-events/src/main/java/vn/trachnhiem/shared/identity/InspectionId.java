package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One inspection (cuộc thanh tra). */
public record InspectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InspectionId {
        Identifiers.require("inspection", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static InspectionId from(String idempotencyKey) {
        return new InspectionId(Identifiers.derive("inspection", idempotencyKey));
    }
}
