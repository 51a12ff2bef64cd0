package vn.trachnhiem.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Writers that dawdle between insert and commit, readers that follow them, and what the readers must not have seen. */
final class Ordering {

    /** What one caller wrote as its so-and-so-many-th. */
    record Entry(long position, String caller, long number) {}

    /** A reader that follows the store. */
    interface Tail {
        /** What has come since the last call; may wait a little where there is nothing. */
        List<Entry> next();
    }

    private Ordering() {}

    /** Makes every writer take between no time and three milliseconds, more often short, before it commits. */
    static void dawdleAfter(DataSource database, String event, StoreSchema schema, String table) {
        TestDatabase.execute(database, """
                create function %1$s.dawdle() returns trigger language plpgsql as $$
                begin perform pg_sleep(0.003 * random() * random()); return null; end $$;
                create trigger dawdle after %2$s on %1$s.%3$s execute function %1$s.dawdle()
                """.formatted(schema.name(), event, table));
    }

    /** Follows until the writers are done and nothing more comes. */
    static List<Entry> follow(Tail tail, BooleanSupplier writersAreDone) {
        List<Entry> seen = new ArrayList<>();
        boolean last = false;
        while (true) {
            List<Entry> more = tail.next();
            seen.addAll(more);
            if (last && more.isEmpty()) {
                return seen;
            }
            last = writersAreDone.getAsBoolean();
        }
    }

    /** Entries of the store that a reader never saw. */
    static Set<Entry> skipped(List<Entry> seen, List<Entry> stored) {
        Set<Entry> skipped = new HashSet<>(stored);
        seen.forEach(skipped::remove);
        return skipped;
    }

    /** Entries seen behind one of a later position, or out of the order in which their caller was told of them. */
    static List<Entry> reordered(List<Entry> seen) {
        List<Entry> reordered = new ArrayList<>();
        Map<String, Long> numbers = new HashMap<>();
        long position = -1;
        for (Entry entry : seen) {
            long before = numbers.getOrDefault(entry.caller, -1L);
            if (entry.position <= position || entry.number <= before) {
                reordered.add(entry);
            }
            position = entry.position;
            numbers.put(entry.caller, entry.number);
        }
        return reordered;
    }
}
