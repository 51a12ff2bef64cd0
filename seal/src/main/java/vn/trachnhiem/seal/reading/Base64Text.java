package vn.trachnhiem.seal.reading;

import java.util.Base64;

/** Standard Base64 with padding (RFC 4648 section 4), in the one spelling that encoding gives. */
public final class Base64Text {
    private Base64Text() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Refuses a second spelling of the same bytes as well, so that equal files are equal byte for byte. */
    public static byte[] decode(String text) throws Fault {
        var bytes = decodeLoosely(text);
        Fault.unless(encode(bytes).equals(text), "Base64 in another spelling than the canonical one");
        return bytes;
    }

    /** Lets the unused bits of the last digit be anything, as the Go tools do; padding is still asked for. */
    public static byte[] decodeLoosely(String text) throws Fault {
        try {
            var bytes = Base64.getDecoder().decode(text);
            Fault.unless(encode(bytes).length() == text.length(), "Base64 without its padding");
            return bytes;
        } catch (IllegalArgumentException malformed) {
            throw new Fault("not Base64");
        }
    }
}
