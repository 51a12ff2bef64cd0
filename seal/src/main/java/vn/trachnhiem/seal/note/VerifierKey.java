package vn.trachnhiem.seal.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.HexFormat;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * A public key with the name it signs under (a "vkey"). Whoever has this of a log, from a source that he trusts, can check
 * everything that the log ever signs.
 *
 * @param key the bare public key
 */
public record VerifierKey(String name, SignatureType type, Bytes key) {

    /** Throws IllegalArgumentException for a name that a note cannot carry or a key of the wrong length. */
    public VerifierKey {
        if (!KeyName.valid(name) || key.length() != type.algorithm().keyLength()) {
            throw new IllegalArgumentException("no such verifier key");
        }
    }

    /** Throws IllegalArgumentException as well where the key does not belong to the type's algorithm. */
    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        return new VerifierKey(name, type, type.algorithm().bare(key));
    }

    /** Reads {@code name+keyId+base64(type ‖ key)}. */
    public static Result<VerifierKey> parse(String text) {
        return Result.of(() -> read(text));
    }

    private static VerifierKey read(String text) throws Fault {
        // Base64 may hold a plus sign itself: only the first two separate
        var parts = text.split("\\+", 3);
        Fault.unless(parts.length == 3 && KeyName.valid(parts[0]), "not a verifier key");
        var material = Base64Text.decode(parts[2]);
        Fault.unless(material.length > 0, "a verifier key without a type");
        var type = SignatureType.of(Byte.toUnsignedInt(material[0]))
                .orElseThrow(() -> new Fault("a verifier key of a type that is not understood here"));
        Fault.unless(material.length == 1 + type.algorithm().keyLength(), "a verifier key of the wrong length");
        var key = new VerifierKey(parts[0], type, Bytes.slice(material, 1, material.length));
        Fault.unless(key.hexId().equals(parts[1]), "a verifier key whose id does not match it");
        return key;
    }

    /** Tells keys of one name apart; not a secret and no proof of anything. */
    public int id() {
        var named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Hash.sha256(named, material()).toArray()).getInt();
    }

    /** As it stands in configuration and policies. */
    public String text() {
        return name + "+" + hexId() + "+" + Base64Text.encode(material());
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] material() {
        return ByteBuffer.allocate(1 + key.length())
                .put(type.code())
                .put(key.toArray())
                .array();
    }
}
