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

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    /** The first character of the next word, or -1 at the end. */
    int peek() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    private static boolean isSpace(char c) {
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
        if (!text.startsWith(word, at)) {
            throw expected(word, at);
        }
        at += word.length();
    }

    /** Made only where it is thrown: the sentence costs more than the reading. */
    private static Fault expected(String what, int where) {
        return new Fault("expected " + what + " in JSON at character " + where);
    }

    void end() throws Fault {
        if (peek() != END) {
            throw expected("nothing more", at);
        }
    }

    long integer() throws Fault {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (!isInteger(from, at)) {
            throw expected("an integer", from);
        }
        long value = Long.parseLong(text, from, at, 10);
        if (!JsonInteger.fits(value)) {
            throw expected("an integer within 2^53-1", from);
        }
        return value;
    }

    /** Whether those characters are 0, or 1 to 16 digits of which the first is not 0, with or without a minus. */
    private boolean isInteger(int from, int to) {
        int first = from < to && text.charAt(from) == '-' ? from + 1 : from;
        int digits = to - first;
        boolean leading = digits > 0 && text.charAt(first) == '0';
        return allDigits(first, to) && digits <= MOST_DIGITS && (leading ? to - from == 1 : digits > 0);
    }

    private boolean allDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    String string() throws Fault {
        expect('"');
        int plainEnd = plainEnd();
        var plain = text.substring(at, plainEnd);
        at = plainEnd;
        var whole = next() == '"' ? plain : escaped(new StringBuilder(plain));
        Utf8.requireWhole(whole);
        return whole;
    }

    /** Goes on from the escape that was just read to the closing quotation mark. */
    private String escaped(StringBuilder string) throws Fault {
        do {
            string.append(escape());
            int plainEnd = plainEnd();
            string.append(text, at, plainEnd);
            at = plainEnd;
        } while (next() == '\\');
        return string.toString();
    }

    /** Where the next quotation mark, backslash, control character or the end is. */
    private int plainEnd() {
        int end = at;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private char next() throws Fault {
        Fault.unless(
                at < text.length() && text.charAt(at) >= ' ', "a JSON string without end or with a control character");
        return text.charAt(at++);
    }

    private char escape() throws Fault {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Fault("an unknown escape in a JSON string, at character " + at);
        };
    }

    private char unit() throws Fault {
        int unit = 0;
        for (int digit = 0; digit < 4; digit++) {
            char c = next();
            if (!HexFormat.isHexDigit(c)) {
                throw expected("four hexadecimal digits", at);
            }
            unit = unit << 4 | HexFormat.fromHexDigit(c);
        }
        return (char) unit;
    }
}
