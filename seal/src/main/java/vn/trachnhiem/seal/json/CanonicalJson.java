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

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    /** Faulty only where a string holds half a surrogate pair, which no UTF-8 can carry. */
    public static Result<Bytes> write(Json value) {
        return Result.of(() -> {
            var writer = new CanonicalJson();
            writer.value(value);
            return Bytes.utf8(writer.out.toString());
        });
    }

    private void value(Json value) throws Fault {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> string(string.value());
            case JsonInteger integer -> out.append(integer.value());
            case JsonBoolean bool -> out.append(bool.value());
            case JsonNull nothing -> out.append("null");
        }
    }

    private void object(JsonObject object) throws Fault {
        char mark = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(mark);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            mark = ',';
        }
        out.append(mark == '{' ? "{}" : "}");
    }

    private void array(JsonArray array) throws Fault {
        char mark = '[';
        for (var item : array.items()) {
            out.append(mark);
            value(item);
            mark = ',';
        }
        out.append(mark == '[' ? "[]" : "]");
    }

    private void string(String string) throws Fault {
        Utf8.requireWhole(string);
        out.append('"');
        int plainFrom = 0;
        for (int at = 0; at < string.length(); at++) {
            if (needsEscape(string.charAt(at))) {
                out.append(string, plainFrom, at);
                escape(string.charAt(at));
                plainFrom = at + 1;
            }
        }
        out.append(string, plainFrom, string.length()).append('"');
    }

    private static boolean needsEscape(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
