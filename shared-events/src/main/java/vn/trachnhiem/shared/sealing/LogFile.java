package vn.trachnhiem.shared.sealing;

import java.util.Base64;

/**
 * A file of the log; holds no content of any event.
 *
 * @param base64 its bytes, in a form that every message bus carries
 */
public record LogFile(String base64) {
    public static LogFile of(byte[] bytes) {
        return new LogFile(Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
