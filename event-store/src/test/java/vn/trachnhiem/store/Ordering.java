package vn.trachnhiem.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

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

    /** Between no time and three milliseconds, more often short. */
    static void dawdle() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        LockSupport.parkNanos((long) (3_000_000 * random.nextDouble() * random.nextDouble()));
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
