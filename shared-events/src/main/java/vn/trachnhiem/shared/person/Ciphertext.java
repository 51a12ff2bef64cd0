package vn.trachnhiem.shared.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A personal field, encrypted under the key of its person; unreadable for ever once that key is destroyed. */
public record Ciphertext(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ciphertext {
        if (!value.startsWith("v1.")) {
            throw new IllegalArgumentException("not a ciphertext of a known version");
        }
    }
}
