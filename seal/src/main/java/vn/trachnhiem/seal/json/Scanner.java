package vn.trachnhiem.seal.json;

import java.util.HexFormat;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Utf8;

/** Reads the words of JSON: marks, strings, integers. */
final class Scanner {
    /** Of 9007199254740991; nothing longer fits. */
    private static final int MOST_DIGITS = 16;

    private static final int END = -1;

    private static final String NUMBER = "+-.0123456789eE";

    private final byte[] text;
    private final Utf8Buffer unescaped = new Utf8Buffer(64);
    private int at;

    /** The array stays the caller's and is not changed meanwhile. */
    Scanner(byte[] text) {
        this.text = text;
    }

    /** The first byte of the next word, or -1 at the end; what is not ASCII is the beginning of no word. */
    int peek() {
        while (at < text.length && isSpace(text[at])) {
            at++;
        }
        return at < text.length ? text[at] & 0xff : END;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    boolean skip(char mark) {
        boolean found = peek() == mark;
        at += found ? 1 : 0;
        return found;
    }

    void expect(char mark) throws Fault {
        if (!skip(mark)) {
            throw expected("'" + mark + "'", at);
        }
    }

    void word(String word) throws Fault {
        for (int i = 0; i < word.length(); i++) {
            if (at == text.length || text[at] != word.charAt(i)) {
                throw expected(word, at);
            }
            at++;
        }
    }

    /** Made only where it is thrown: the sentence costs more than the reading. */
    private static Fault expected(String what, int where) {
        return new Fault("expected " + what + " in JSON at byte " + where);
    }

    void end() throws Fault {
        if (peek() != END) {
            throw expected("nothing more", at);
        }
    }

    long integer() throws Fault {
        int from = at;
        while (at < text.length && NUMBER.indexOf(text[at]) >= 0) {
            at++;
        }
        if (!isInteger(from, at)) {
            throw expected("an integer", from);
        }
        long value = value(from, at);
        if (!JsonInteger.fits(value)) {
            throw expected("an integer within 2^53-1", from);
        }
        return value;
    }

    /** Whether those characters are 0, or 1 to 16 digits of which the first is not 0, with or without a minus. */
    private boolean isInteger(int from, int to) {
        int first = from < to && text[from] == '-' ? from + 1 : from;
        int digits = to - first;
        boolean leading = digits > 0 && text[first] == '0';
        return allDigits(first, to) && digits <= MOST_DIGITS && (leading ? to - from == 1 : digits > 0);
    }

    private boolean allDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return false;
            }
        }
        return true;
    }

    private long value(int from, int to) {
        boolean negative = text[from] == '-';
        long value = 0;
        for (int at = negative ? from + 1 : from; at < to; at++) {
            value = 10 * value + text[at] - '0';
        }
        return negative ? -value : value;
    }

    String string() throws Fault {
        expect('"');
        int from = at;
        at = plainEnd();
        if (next() == '"') {
            return Utf8.decode(text, from, at - 1);
        }
        unescaped.clear();
        unescaped.copy(text, from, at - 1);
        return escaped();
    }

    /** Goes on from the backslash that was just read to the closing quotation mark. */
    private String escaped() throws Fault {
        do {
            escape();
            int plainEnd = plainEnd();
            unescaped.copy(text, at, plainEnd);
            at = plainEnd;
        } while (next() == '\\');
        return unescaped.text();
    }

    /** Where the next quotation mark, backslash, control character or the end is. */
    private int plainEnd() {
        int end = at;
        while (end < text.length && isPlain(text[end])) {
            end++;
        }
        return end;
    }

    /** Bytes of characters beyond ASCII are negative. */
    private static boolean isPlain(byte c) {
        return c < 0 || (c >= ' ' && c != '"' && c != '\\');
    }

    private int next() throws Fault {
        Fault.unless(
                at < text.length && (text[at] < 0 || text[at] >= ' '),
                "a JSON string without end or with a control character");
        return text[at++];
    }

    private void escape() throws Fault {
        int c = next();
        switch (c) {
            case '"', '\\', '/' -> unescaped.ascii(c);
            case 'b' -> unescaped.ascii('\b');
            case 'f' -> unescaped.ascii('\f');
            case 'n' -> unescaped.ascii('\n');
            case 'r' -> unescaped.ascii('\r');
            case 't' -> unescaped.ascii('\t');
            case 'u' -> unescaped.character(character());
            default -> throw new Fault("an unknown escape in a JSON string, at byte " + at);
        }
    }

    /** A character beyond U+FFFF is two escapes, one behind the other. */
    private int character() throws Fault {
        char first = unit();
        if (!Character.isSurrogate(first)) {
            return first;
        }
        boolean second = Character.isHighSurrogate(first) && next() == '\\' && next() == 'u';
        return Utf8.pair(second ? "" + first + unit() : "" + first, 0);
    }

    private char unit() throws Fault {
        int unit = 0;
        for (int digit = 0; digit < 4; digit++) {
            int c = next();
            if (!HexFormat.isHexDigit(c)) {
                throw expected("four hexadecimal digits", at);
            }
            unit = unit << 4 | HexFormat.fromHexDigit(c);
        }
        return (char) unit;
    }
}
