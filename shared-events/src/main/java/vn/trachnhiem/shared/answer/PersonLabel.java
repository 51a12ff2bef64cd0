package vn.trachnhiem.shared.answer;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Honorific;

/**
 * A person as pages name one; the name is absent where the key was destroyed.
 */
public record PersonLabel(
        PersonId person, Honorific honorific, @Nullable String name) {}
