package vn.trachnhiem.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, read once for all streams of this process that are near the end. Who is further behind reads for
 * itself. Bounded in bytes and in pages.
 */
final class RecentPages {

    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_PAGES = 1_000;
    private static final long MOST_BYTES = 16L << 20;

    private final PostgresEventStorageEngine engine;
    private final Head head;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Page> pages = new ArrayDeque<>();
    private long bytes;

    RecentPages(PostgresEventStorageEngine engine, Head head) {
        this.engine = engine;
        this.head = head;
    }

    /** The page behind a position, perhaps empty; null where that is too far behind to be kept here. */
    @Nullable
    Page after(long position) {
        if (position < head.nextPosition() - MOST_EVENTS) {
            return null;
        }
        lock.lock();
        try {
            if (pages.isEmpty() || position > pages.getLast().last()) {
                clear();
                return read(position);
            }
            return position == pages.getLast().last() ? read(position) : kept(position);
        } finally {
            lock.unlock();
        }
    }

    /** Others who want the same page wait meanwhile, instead of reading it too. */
    private Page read(long position) {
        Page page = engine.pageAfter(position, MOST_EVENTS);
        if (!page.isEmpty()) {
            pages.addLast(page);
            bytes += page.bytes();
            while (pages.size() > 1 && (bytes > MOST_BYTES || pages.size() > MOST_PAGES)) {
                bytes -= pages.removeFirst().bytes();
            }
        }
        return page;
    }

    private @Nullable Page kept(long position) {
        for (Iterator<Page> newestFirst = pages.descendingIterator(); newestFirst.hasNext(); ) {
            Page page = newestFirst.next();
            if (page.after() <= position) {
                return page;
            }
        }
        return null;
    }

    private void clear() {
        pages.clear();
        bytes = 0;
    }
}
