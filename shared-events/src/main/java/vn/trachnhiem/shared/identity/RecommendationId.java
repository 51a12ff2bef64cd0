package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One recommendation (kiến nghị) of a conclusion, followed on its own. */
public record RecommendationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationId {
        Identifiers.require("recommendation", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static RecommendationId from(String idempotencyKey) {
        return new RecommendationId(Identifiers.derive("recommendation", idempotencyKey));
    }
}
