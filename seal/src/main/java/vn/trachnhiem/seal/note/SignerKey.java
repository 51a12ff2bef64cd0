package vn.trachnhiem.seal.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * The text form of an Ed25519 private key that the Go tools use ({@code PRIVATE+KEY+name+id+base64(1 ‖ seed)}), so that a
 * key can come from or go to them. Our own keys live in a PKCS#12 file.
 */
public final class SignerKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED = 32;

    private SignerKey() {}

    public static Result<KeySigner> parse(String text) {
        return Result.of(() -> read(text));
    }

    private static KeySigner read(String text) throws Fault {
        Fault.unless(text.startsWith(PREFIX), "not a signer key");
        var parts = text.substring(PREFIX.length()).split("\\+", 3);
        Fault.unless(parts.length == 3 && KeyName.valid(parts[0]), "not a signer key");
        var material = Base64Text.decode(parts[2]);
        boolean ed25519 = material.length == 1 + SEED && material[0] == SignatureType.ED25519.code();
        Fault.unless(ed25519, "not an Ed25519 signer key");
        var signer = KeySigner.log(parts[0], fromSeed(material));
        Fault.unless(
                signer.verifier().text().startsWith(parts[0] + "+" + parts[1] + "+"),
                "a signer key whose id does not match it");
        return signer;
    }

    /**
     * The platform has no direct way from seed to public key, but its generator takes the seed from its random source. Should
     * a platform do otherwise, the id would not match and the key be refused.
     */
    private static KeyPair fromSeed(byte[] material) throws Fault {
        try {
            var generator = KeyPairGenerator.getInstance(Algorithm.ED25519.name());
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                @Override
                public void nextBytes(byte[] target) {
                    System.arraycopy(material, 1, target, 0, target.length);
                }
            });
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new Fault("this Java platform cannot make an Ed25519 key");
        }
    }
}
