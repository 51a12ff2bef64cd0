package vn.trachnhiem.seal.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value of the kind the ledger keeps: its only numbers are integers that every language can hold. */
public sealed interface Json {

    /** Members in the order of their names' UTF-16 code units, as RFC 8785 asks. */
    record JsonObject(SortedMap<String, Json> members) implements Json {
        public JsonObject(Map<String, Json> members) {
            this(new TreeMap<>(members));
        }

        public JsonObject {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }
    }

    record JsonArray(List<Json> items) implements Json {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    record JsonString(String value) implements Json {}

    /** An integer within ±(2^53−1), as every double holds it exactly. */
    record JsonInteger(long value) implements Json {
        public static final long MOST = (1L << 53) - 1;

        public static boolean fits(long value) {
            return -MOST <= value && value <= MOST;
        }

        /** Throws IllegalArgumentException for a value out of those bounds. */
        public JsonInteger {
            if (!fits(value)) {
                throw new IllegalArgumentException("an integer beyond 2^53-1");
            }
        }
    }

    record JsonBoolean(boolean value) implements Json {}

    record JsonNull() implements Json {}
}
