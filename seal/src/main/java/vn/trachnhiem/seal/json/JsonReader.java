package vn.trachnhiem.seal.json;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.json.Json.JsonArray;
import vn.trachnhiem.seal.json.Json.JsonBoolean;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonNull;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * Reads JSON (RFC 8259) and refuses what two readers could understand differently: duplicate names, numbers that are not
 * integers within ±(2^53−1), half surrogate pairs, malformed UTF-8.
 */
public final class JsonReader {
    /** Bytes that a text may have. */
    public static final int LONGEST = 16 * 1024 * 1024;

    /** Objects and arrays within one another; bounds the reader's stack. */
    public static final int DEEPEST = 64;

    private final Scanner scanner;
    private int depth;

    private JsonReader(byte[] text) {
        scanner = new Scanner(text);
    }

    public static Result<Json> parse(Bytes json) {
        return Result.of(() -> {
            Fault.unless(json.length() <= LONGEST, "JSON of more than 16 MiB");
            return parseAny(json.toArray()).orFault();
        });
    }

    /** Reads a text whose length the caller has bounded, and who leaves it alone meanwhile. */
    public static Result<Json> parseAny(byte[] json) {
        return Result.of(() -> new JsonReader(json).whole());
    }

    private Json whole() throws Fault {
        var value = value();
        scanner.end();
        return value;
    }

    private Json value() throws Fault {
        return switch (scanner.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(scanner.string());
            case 't' -> literal("true", new JsonBoolean(true));
            case 'f' -> literal("false", new JsonBoolean(false));
            case 'n' -> literal("null", new JsonNull());
            default -> new JsonInteger(scanner.integer());
        };
    }

    private Json literal(String word, Json meaning) throws Fault {
        scanner.word(word);
        return meaning;
    }

    private void open(char mark) throws Fault {
        Fault.unless(++depth <= DEEPEST, "JSON nested too deeply");
        scanner.expect(mark);
    }

    private void close(char mark) throws Fault {
        scanner.expect(mark);
        depth--;
    }

    private Json object() throws Fault {
        var members = new JsonObject.Builder();
        open('{');
        if (scanner.peek() != '}') {
            do {
                member(members);
            } while (scanner.skip(','));
        }
        close('}');
        return members.build();
    }

    private void member(JsonObject.Builder members) throws Fault {
        Fault.unless(scanner.peek() == '"', "a JSON object's member without a name");
        var name = scanner.string();
        scanner.expect(':');
        Fault.unless(members.add(name, value()), "a name twice in a JSON object");
    }

    private Json array() throws Fault {
        List<Json> items = new ArrayList<>();
        open('[');
        if (scanner.peek() != ']') {
            do {
                items.add(value());
            } while (scanner.skip(','));
        }
        close(']');
        return new JsonArray(items);
    }
}
