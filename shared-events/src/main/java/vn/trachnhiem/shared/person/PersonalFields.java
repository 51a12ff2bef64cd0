package vn.trachnhiem.shared.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.shared.identity.PersonId;

/** Encrypts and reads personal fields under one key per person; the keys are kept apart from the ledger. */
public interface PersonalFields {
    /** Encrypts; the first field of a person makes the person's key. */
    Ciphertext encrypt(PersonId person, String clear);

    /** Reads; empty where the person's key was destroyed. */
    Optional<String> decrypt(PersonId person, Ciphertext field);

    /** Reads one field of each of many persons at once; who is missing in the answer has no key any more. */
    default Map<PersonId, String> decryptAll(Map<PersonId, Ciphertext> fields) {
        Map<PersonId, String> clear = new HashMap<>();
        fields.forEach((person, field) -> decrypt(person, field).ifPresent(text -> clear.put(person, text)));
        return clear;
    }
}
