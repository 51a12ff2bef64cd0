package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A legal person among the agencies. A legal name is not an identity: a merged agency of the same name has another id. */
public record AgencyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {
        Identifiers.require("agency", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static AgencyId from(String idempotencyKey) {
        return new AgencyId(Identifiers.derive("agency", idempotencyKey));
    }
}
