package vn.trachnhiem.seal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Strict UTF-8: what is not well formed is refused, not replaced. */
public final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    public static String decode(byte[] bytes) throws Fault {
        var text = new String(bytes, UTF_8);
        // a lenient decoder puts this in place of what is malformed; where the input has it itself, the text comes back
        // unchanged; far faster than a decoder that reports
        boolean wellFormed = text.indexOf(REPLACEMENT) < 0 || Arrays.equals(text.getBytes(UTF_8), bytes);
        Fault.unless(wellFormed, "not well-formed UTF-8");
        return text;
    }

    /** Refuses a string that UTF-8 cannot carry: half of a surrogate pair. */
    public static void requireWhole(String text) throws Fault {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                Fault.unless(pairAt(text, at), "half of a surrogate pair in a string");
                at++;
            }
        }
    }

    private static boolean pairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
