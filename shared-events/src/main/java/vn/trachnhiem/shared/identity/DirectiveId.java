package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A directing document (directive, plan, decision, conclusion notice) that obliges somebody. */
public record DirectiveId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectiveId {
        Identifiers.require("directive", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static DirectiveId from(String idempotencyKey) {
        return new DirectiveId(Identifiers.derive("directive", idempotencyKey));
    }
}
