package vn.trachnhiem.seal.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.InstantSource;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/** Signs with a key held in memory: a log's or a witness's, by the type of its verifier key. */
public final class KeySigner implements NoteSigner {
    private final VerifierKey verifier;
    private final PrivateKey key;
    private final InstantSource clock;

    private KeySigner(VerifierKey verifier, PrivateKey key, InstantSource clock) {
        this.verifier = verifier;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A signer with the pair.
     *
     * @param clock asked for the time of signing by the types that carry one
     * @throws IllegalArgumentException where the pair does not belong to the type, is not a pair, or the Java platform lacks
     *     the algorithm
     */
    public static KeySigner of(String name, SignatureType type, KeyPair pair, InstantSource clock) {
        var signer = new KeySigner(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate(), clock);
        signer.proveThatTheKeysMatch();
        return signer;
    }

    /** Signs as a log does, with Ed25519 and no time. */
    public static KeySigner log(String name, KeyPair pair) {
        return of(name, SignatureType.ED25519, pair, InstantSource.fixed(Instant.EPOCH));
    }

    @Override
    public VerifierKey verifier() {
        return verifier;
    }

    @Override
    public NoteSignature sign(String text) {
        long seconds = clock.instant().getEpochSecond();
        var signature = verifier.type().algorithm().sign(key, covered(text, seconds));
        var blob = ByteBuffer.allocate(Long.BYTES + signature.length);
        if (verifier.type().timed()) {
            blob.putLong(seconds);
        }
        blob.put(signature);
        return new NoteSignature(verifier.name(), verifier.id(), Bytes.slice(blob.array(), 0, blob.position()));
    }

    private byte[] covered(String text, long seconds) {
        return switch (Result.of(() -> SignedText.of(verifier, text, seconds))) {
            case Result.Ok<byte[]> ok -> ok.value();
            case Result.Faulty<byte[]> faulty -> throw new IllegalArgumentException(faulty.reason());
        };
    }

    /** A wrong public key beside the private one would make checkpoints that nobody can check. */
    private void proveThatTheKeysMatch() {
        var probe = new byte[] {1};
        var algorithm = verifier.type().algorithm();
        if (!algorithm.verifies(verifier.key(), probe, algorithm.sign(key, probe))) {
            throw new IllegalArgumentException("the private key does not belong to the public key");
        }
    }
}
