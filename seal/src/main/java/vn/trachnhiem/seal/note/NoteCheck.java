package vn.trachnhiem.seal.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.trachnhiem.seal.reading.Fault;

/** The rules of signed-note for whom to believe; one object checks one note. */
final class NoteCheck {
    private record NameAndId(String name, int id) {}

    private final SignedNote note;
    private final List<VerifierKey> known;
    private final Predicate<SignatureType> available;
    private final List<VerifiedSignature> good = new ArrayList<>();
    private final List<VerifierKey> unchecked = new ArrayList<>();

    NoteCheck(SignedNote note, List<VerifierKey> known, Predicate<SignatureType> available) {
        this.note = note;
        this.known = known.stream().distinct().toList();
        this.available = available;
    }

    Opening<VerifiedNote> run() {
        if (ambiguous()) {
            return refused(Refusal.AMBIGUOUS_KEY, "two known keys have the same name and id");
        }
        try {
            for (var line : note.signatures()) {
                check(line);
            }
        } catch (Fault fault) {
            return refused(Refusal.BAD_SIGNATURE, fault.reason());
        }
        return good.isEmpty()
                ? refused(Refusal.NO_KNOWN_SIGNATURE, "no signature by a known key that can be checked here")
                : new Opening.Opened<>(new VerifiedNote(note, good, unchecked));
    }

    private boolean ambiguous() {
        Set<NameAndId> seen = new HashSet<>();
        return !known.stream().allMatch(key -> seen.add(new NameAndId(key.name(), key.id())));
    }

    private void check(NoteSignature line) throws Fault {
        for (var key : known) {
            if (line.claims(key)) {
                checkAgainst(key, line);
            }
        }
    }

    private void checkAgainst(VerifierKey key, NoteSignature line) throws Fault {
        if (available.test(key.type())) {
            good.add(VerifiedSignature.check(key, line, note.text()));
        } else {
            unchecked.add(key);
        }
    }

    private static Opening<VerifiedNote> refused(Refusal why, String detail) {
        return new Opening.Refused<>(why, detail);
    }
}
