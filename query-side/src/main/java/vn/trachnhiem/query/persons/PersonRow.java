package vn.trachnhiem.query.persons;

import java.util.List;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.Honorific;

/** One person; the name is encrypted. */
public record PersonRow(PersonId person, Ciphertext name, Honorific honorific, List<EventMark> events) {}
