package vn.trachnhiem.shared.person;

import java.util.Optional;
import vn.trachnhiem.shared.identity.PersonId;

/** Encrypts and reads personal fields under one key per person; the keys are kept apart from the ledger. */
public interface PersonalFields {
    /** Encrypts; the first field of a person makes the person's key. */
    Ciphertext encrypt(PersonId person, String clear);

    /** Reads; empty where the person's key was destroyed. */
    Optional<String> decrypt(PersonId person, Ciphertext field);
}
