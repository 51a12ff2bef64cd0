package vn.trachnhiem.seal.merkle;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Fault;

/** A SHA-256 value: 32 bytes. */
public final class Hash {
    public static final int LENGTH = 32;

    /** Never fed. */
    private static final MessageDigest FRESH = made();

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** Throws IllegalArgumentException unless there are 32 bytes from the offset on. */
    public static Hash at(byte[] source, int offset) {
        if (offset < 0 || source.length - offset < LENGTH) {
            throw new IllegalArgumentException("no 32 bytes at " + offset + " of " + source.length);
        }
        return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
    }

    public static Hash sha256(byte[]... parts) {
        var digest = newDigest();
        for (var part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    public static Hash fromBase64(String text) throws Fault {
        var bytes = Base64Text.decode(text);
        Fault.unless(bytes.length == LENGTH, "a hash that is not 32 bytes long");
        return new Hash(bytes);
    }

    public String base64() {
        return Base64Text.encode(value);
    }

    public byte[] toArray() {
        return value.clone();
    }

    public void writeTo(ByteBuffer target) {
        target.put(value);
    }

    void digestInto(MessageDigest digest) {
        digest.update(value);
    }

    /** For hashing what comes piece by piece. */
    public static MessageDigest newDigest() {
        try {
            return (MessageDigest) FRESH.clone(); // asking the platform for one takes longer than hashing an entry
        } catch (CloneNotSupportedException differs) {
            return made();
        }
    }

    private static MessageDigest made() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform must have SHA-256", absent);
        }
    }

    static Hash finish(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(value);
    }
}
