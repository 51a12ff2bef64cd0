package vn.trachnhiem.query.sealing;

import java.util.List;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.note.NoteSigner;
import vn.trachnhiem.seal.note.VerifierKey;

/**
 * The log's keys as the process holds them that may seal.
 *
 * @param signers those that sign now: the newest, and after a rotation the one before it, so that whoever knows only the old one can go on
 * @param known the public keys of all that ever signed, newest first
 */
public record SealingKeys(List<? extends NoteSigner> signers, List<VerifierKey> known) {
    public SealingKeys {
        signers = List.copyOf(signers);
        known = List.copyOf(known);
    }

    /** Who believes any of the keys that ever signed. */
    public static Policy trusting(List<VerifierKey> known) {
        return Policy.ofLog(known.toArray(VerifierKey[]::new));
    }
}
