package vn.trachnhiem.store;

import java.util.List;

/** How many events to ask for at once: many small ones, few large ones, so that a page's bytes stay bounded. */
final class PageSize {

    private static final int FIRST = 128;
    private static final long PAGE_BYTES = 8L << 20;

    private final int most;
    private int next;

    PageSize(int most) {
        this.most = most;
        this.next = Math.min(FIRST, most);
    }

    int next() {
        return next;
    }

    void saw(List<? extends StoredEvent> page) {
        saw(page.size(), page.stream().mapToLong(event -> event.content.size()).sum());
    }

    void saw(Page page) {
        saw((int) (page.last() - page.after()), page.bytes());
    }

    /** The next page grows at most eightfold, since the events behind may be larger than those seen. */
    private void saw(int events, long bytes) {
        if (events > 0) {
            long fitting = Math.max(1, PAGE_BYTES * events / bytes);
            next = (int) Math.min(Math.min(most, 8L * next), fitting);
        }
    }
}
