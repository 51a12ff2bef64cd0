package vn.trachnhiem.seal.note;

import java.util.List;

/**
 * A note at least one of whose signatures is good and none of whose known ones is bad.
 *
 * @param signatures the good ones
 * @param unchecked keys that are known and signed, but with an algorithm that this Java platform lacks
 */
public record VerifiedNote(SignedNote note, List<VerifiedSignature> signatures, List<VerifierKey> unchecked) {
    public VerifiedNote {
        signatures = List.copyOf(signatures);
        unchecked = List.copyOf(unchecked);
    }
}
