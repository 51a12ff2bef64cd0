package vn.trachnhiem.shared.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger is sealed.
 *
 * @param origin the log's name
 * @param size entries that the newest checkpoint covers
 * @param root its Merkle tree hash in Base64
 * @param note the signed checkpoint, verbatim; absent before the first one
 * @param keys the public keys that ever signed, newest first, each as a verifier key
 * @param sealedPosition the last position of the ledger that is an entry of the log; −1 where none is
 */
public record Seal(
        String origin, long size, String root, @Nullable String note, List<String> keys, long sealedPosition) {
    /** Whether the event at that position is sealed. */
    public boolean covers(long position) {
        return position <= sealedPosition;
    }
}
