package vn.trachnhiem.seal.sample;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.seal.note.SignatureType;

/** Key pairs made for one test run. */
public final class Keys {
    public static final String ORIGIN = "so.example/log";
    public static final Instant SIGNED_AT = Instant.ofEpochSecond(1_700_000_000);
    public static final KeySigner LOG = KeySigner.log(ORIGIN, pair("Ed25519"));

    private Keys() {}

    public static KeySigner witness(String name) {
        return KeySigner.of(name, SignatureType.COSIGNATURE_V1, pair("Ed25519"), InstantSource.fixed(SIGNED_AT));
    }

    public static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError(absent);
        }
    }
}
