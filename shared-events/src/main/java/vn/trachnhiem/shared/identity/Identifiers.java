package vn.trachnhiem.shared.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What every id of the ledger has in common. */
final class Identifiers {
    private static final int LONGEST = 80;

    private Identifiers() {}

    static void require(String prefix, String value) {
        if (!value.startsWith(prefix + "-") || value.length() > LONGEST) {
            throw new IllegalArgumentException("not an id of kind " + prefix + ": " + value);
        }
    }

    /** A name-based UUID (RFC 9562, version 8) over SHA-256 of the prefix and the key. */
    static String derive(String prefix, String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((prefix + '\n' + key).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) ((hash[6] & 0x0f) | 0x80);
            hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
            ByteBuffer halves = ByteBuffer.wrap(hash);
            return prefix + "-" + new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
