package vn.trachnhiem.seal.history;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonNull;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;

/** Takes members of JSON objects for what they should be. */
final class Members {
    private Members() {}

    /** With every expected member taken as well, none is left over. */
    static void exactly(int count, JsonObject object) throws Fault {
        Fault.unless(object.members().size() == count, "a line with other members than it should have");
    }

    static String text(JsonObject object, String name) throws Fault {
        if (object.members().get(name) instanceof JsonString text) {
            return text.value();
        }
        throw new Fault("no text '" + name + "'");
    }

    static @Nullable String textOrNull(JsonObject object, String name) throws Fault {
        return object.members().get(name) instanceof JsonNull ? null : text(object, name);
    }

    static long integer(JsonObject object, String name) throws Fault {
        if (object.members().get(name) instanceof JsonInteger integer) {
            return integer.value();
        }
        throw new Fault("no number '" + name + "'");
    }

    static JsonObject object(JsonObject object, String name) throws Fault {
        if (object.members().get(name) instanceof JsonObject inner) {
            return inner;
        }
        throw new Fault("no object '" + name + "'");
    }

    static Bytes bytes(JsonObject object, String name) throws Fault {
        return Bytes.of(Base64Text.decode(text(object, name)));
    }
}
