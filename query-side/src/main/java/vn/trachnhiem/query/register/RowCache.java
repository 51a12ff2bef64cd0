package vn.trachnhiem.query.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Versions of rows that were read lately. A version never changes: it is what the events up to its position made of the row, and a
 * rebuild swaps in other tables, which PostgreSQL numbers anew. So nothing here can be out of date, and nothing need ever be dropped but
 * for want of room.
 */
final class RowCache {
    /** Rows that are kept, of all registers together; a few kilobytes each. Who scans more than that reads as if there were no cache. */
    private static final int ROOM = 20_000;

    private final Map<RowVersion, Object> rows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RowVersion, Object> eldest) {
            return size() > ROOM;
        }
    };

    /** One version of one row; {@code table} is PostgreSQL's number of the table. */
    record RowVersion(long table, String key, long fromPosition) {}

    synchronized Map<RowVersion, Object> find(List<RowVersion> wanted) {
        Map<RowVersion, Object> found = new HashMap<>();
        for (RowVersion version : wanted) {
            Object row = rows.get(version);
            if (row != null) {
                found.put(version, row);
            }
        }
        return found;
    }

    synchronized void keep(Map<RowVersion, Object> read) {
        rows.putAll(read);
    }
}
