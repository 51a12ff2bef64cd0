package vn.trachnhiem.shared.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person who holds or held an office, or acts in the ledger. The name stands elsewhere, encrypted. */
public record PersonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Identifiers.require("person", value);
    }

    /** The id of a subject that comes into being by the act with this idempotency key: the same key, the same subject. */
    public static PersonId from(String idempotencyKey) {
        return new PersonId(Identifiers.derive("person", idempotencyKey));
    }
}
