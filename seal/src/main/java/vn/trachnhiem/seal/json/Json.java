package vn.trachnhiem.seal.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A JSON value of the kind the ledger keeps: its only numbers are integers that every language can hold. */
public sealed interface Json {

    /** Members in the order of their names' UTF-16 code units, as RFC 8785 asks. */
    final class JsonObject implements Json {
        private final SortedMap<String, Json> members;

        private JsonObject(SortedMap<String, Json> members) {
            this.members = Collections.unmodifiableSortedMap(members);
        }

        public static JsonObject of(Map<String, Json> members) {
            return new JsonObject(new TreeMap<>(members));
        }

        public SortedMap<String, Json> members() {
            return members;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonObject that && members.equals(that.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        @Override
        public String toString() {
            return members.toString();
        }

        /** Gathers the members of one object. */
        public static final class Builder {
            private @Nullable TreeMap<String, Json> members = new TreeMap<>();

            /** Answers false, and the object is spoilt, where there is such a name already. */
            public boolean add(String name, Json value) {
                return Objects.requireNonNull(members, "built already").put(name, value) == null;
            }

            /** The object; the builder is of no further use. */
            public JsonObject build() {
                var built = new JsonObject(Objects.requireNonNull(members, "built already"));
                members = null;
                return built;
            }
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
