package vn.trachnhiem.seal.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * A signature algorithm as this Java platform has it, with bare public keys instead of the platform's wrapped ones.
 *
 * @param wrapping what stands before the bare key in its X.509 form
 * @param keyLength bytes of the bare public key
 * @param signatureLength bytes of a signature
 */
record Algorithm(String name, Bytes wrapping, int keyLength, int signatureLength) {
    static final Algorithm ED25519 = new Algorithm("Ed25519", hex("302a300506032b6570032100"), 32, 64);

    /** In Java from release 24 on (JEP 497). */
    static final Algorithm ML_DSA_44 =
            new Algorithm("ML-DSA-44", hex("30820532300b06096086480165030403110382052100"), 1312, 2420);

    private static Bytes hex(String digits) {
        return Bytes.of(HexFormat.of().parseHex(digits));
    }

    boolean available() {
        try {
            Signature.getInstance(name);
            return true;
        } catch (GeneralSecurityException absent) {
            return false;
        }
    }

    /** False as well where the key or the signature is not one at all. */
    boolean verifies(Bytes key, byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance(name);
            check.initVerify(wrap(key));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** Throws IllegalArgumentException where the key does not belong to this algorithm, or the platform lacks it. */
    byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signing = Signature.getInstance(name);
            signing.initSign(key);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("the key does not sign with " + name, unusable);
        }
    }

    /** Throws IllegalArgumentException where the key does not belong to this algorithm. */
    Bytes bare(PublicKey key) {
        var encoded = key.getEncoded();
        int at = wrapping.length();
        if (encoded.length != at + keyLength || !Bytes.slice(encoded, 0, at).equals(wrapping)) {
            throw new IllegalArgumentException("not a public key of " + name);
        }
        return Bytes.slice(encoded, at, encoded.length);
    }

    private PublicKey wrap(Bytes key) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(wrapping.toArray(), wrapping.length() + key.length());
        System.arraycopy(key.toArray(), 0, encoded, wrapping.length(), key.length());
        return KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
