package vn.trachnhiem.seal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Strict UTF-8: what is not well formed is refused, not replaced. */
public final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    public static String decode(byte[] bytes) throws Fault {
        return decode(bytes, 0, bytes.length);
    }

    /** The text of those bytes from an offset to another. */
    public static String decode(byte[] bytes, int from, int to) throws Fault {
        var text = new String(bytes, from, to - from, UTF_8);
        // a lenient decoder puts this in place of what is malformed; where the input has it itself, the text comes back
        // unchanged; far faster than a decoder that reports
        boolean wellFormed = text.indexOf(REPLACEMENT) < 0 || isText(text, bytes, from, to);
        Fault.unless(wellFormed, "not well-formed UTF-8");
        return text;
    }

    private static boolean isText(String text, byte[] bytes, int from, int to) {
        var again = text.getBytes(UTF_8);
        return Arrays.equals(again, 0, again.length, bytes, from, to);
    }

    /** The character beyond U+FFFF that begins there; refuses half of a surrogate pair, which UTF-8 cannot carry. */
    public static int pair(String text, int at) throws Fault {
        boolean whole = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        Fault.unless(whole, "half of a surrogate pair in a string");
        return Character.toCodePoint(text.charAt(at), text.charAt(at + 1));
    }
}
