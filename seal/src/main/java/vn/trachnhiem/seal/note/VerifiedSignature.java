package vn.trachnhiem.seal.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;

/**
 * A signature that was checked and is good.
 *
 * @param at the signer's word for when, to the second; empty for a type without time
 */
public record VerifiedSignature(VerifierKey key, NoteSignature signature, Optional<Instant> at) {
    /** Far beyond any real time of signing, and what {@link Instant} can hold; a later one is refused. */
    private static final long LATEST = Instant.MAX.getEpochSecond();

    /** Throws a fault where the signature is not the key's over this text. */
    static VerifiedSignature check(VerifierKey key, NoteSignature line, String text) throws Fault {
        var blob = ByteBuffer.wrap(line.signature().toArray());
        int timeBytes = key.type().timed() ? Long.BYTES : 0;
        var algorithm = key.type().algorithm();
        Fault.unless(blob.remaining() == timeBytes + algorithm.signatureLength(), "a signature of the wrong length");
        long seconds = key.type().timed() ? blob.getLong() : 0;
        Fault.unless(seconds >= 0 && seconds <= LATEST, "a time of signing out of bounds");
        var signature = Bytes.slice(blob.array(), blob.position(), blob.limit()).toArray();
        boolean good = algorithm.verifies(key.key(), SignedText.of(key, text, seconds), signature);
        Fault.unless(good, "a bad signature of a known key");
        return new VerifiedSignature(key, line, time(key, seconds));
    }

    private static Optional<Instant> time(VerifierKey key, long seconds) {
        return key.type().timed() ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }
}
