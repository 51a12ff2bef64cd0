package vn.trachnhiem.seal.json;

import java.util.Map;
import vn.trachnhiem.seal.json.Json.JsonArray;
import vn.trachnhiem.seal.json.Json.JsonBoolean;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonNull;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.reading.Utf8;

/**
 * The one way of writing a JSON value (RFC 8785): no white space, names in the order of their UTF-16 code units, the fewest
 * escapes. Never contains a newline.
 */
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";

    private final Utf8Buffer out = new Utf8Buffer(512);

    private CanonicalJson() {}

    /** Faulty only where a string holds half a surrogate pair, which no UTF-8 can carry. */
    public static Result<Bytes> write(Json value) {
        return Result.of(() -> {
            var writer = new CanonicalJson();
            writer.value(value);
            return writer.out.bytes();
        });
    }

    private void value(Json value) throws Fault {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> string(string.value());
            case JsonInteger integer -> out.ascii(Long.toString(integer.value()));
            case JsonBoolean bool -> out.ascii(Boolean.toString(bool.value()));
            case JsonNull nothing -> out.ascii("null");
        }
    }

    private void object(JsonObject object) throws Fault {
        char mark = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.ascii(mark);
            string(member.getKey());
            out.ascii(':');
            value(member.getValue());
            mark = ',';
        }
        out.ascii(mark == '{' ? "{}" : "}");
    }

    private void array(JsonArray array) throws Fault {
        char mark = '[';
        for (var item : array.items()) {
            out.ascii(mark);
            value(item);
            mark = ',';
        }
        out.ascii(mark == '[' ? "[]" : "]");
    }

    private void string(String string) throws Fault {
        out.ascii('"');
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            if (needsEscape(c)) {
                escape(c);
            } else if (Character.isSurrogate(c)) {
                out.character(Utf8.pair(string, at++));
            } else {
                out.character(c);
            }
        }
        out.ascii('"');
    }

    private static boolean needsEscape(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private void escape(char c) {
        out.ascii('\\');
        switch (c) {
            case '"', '\\' -> out.ascii(c);
            case '\b' -> out.ascii('b');
            case '\t' -> out.ascii('t');
            case '\n' -> out.ascii('n');
            case '\f' -> out.ascii('f');
            case '\r' -> out.ascii('r');
            default -> {
                out.ascii("u00");
                out.ascii(HEX.charAt(c >> 4));
                out.ascii(HEX.charAt(c & 15));
            }
        }
    }
}
