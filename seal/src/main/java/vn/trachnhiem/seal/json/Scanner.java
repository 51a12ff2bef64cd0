package vn.trachnhiem.seal.json;

import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Utf8;

/** Reads the words of JSON: marks, strings, integers. */
final class Scanner {
    /** "-9007199254740991" has seventeen characters; nothing longer fits. */
    private static final int LONGEST_INTEGER = 17;

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,15}");
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
        Fault.unless(skip(mark), "expected '" + mark + "' in JSON at character " + at);
    }

    void word(String word) throws Fault {
        Fault.unless(text.startsWith(word, at), "expected " + word + " in JSON at character " + at);
        at += word.length();
    }

    void end() throws Fault {
        Fault.unless(peek() == END, "more text behind the JSON value, at character " + at);
    }

    long integer() throws Fault {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var number = text.substring(from, Math.min(at, from + LONGEST_INTEGER + 1));
        Fault.unless(INTEGER.matcher(number).matches(), "expected an integer in JSON at character " + from);
        long value = Long.parseLong(number);
        Fault.unless(JsonInteger.fits(value), "an integer beyond 2^53-1 in JSON at character " + from);
        return value;
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
            Fault.unless(
                    HexFormat.isHexDigit(c), "an escape of other than four hexadecimal digits, at character " + at);
            unit = unit << 4 | HexFormat.fromHexDigit(c);
        }
        return (char) unit;
    }
}
