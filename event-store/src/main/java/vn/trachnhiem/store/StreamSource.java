package vn.trachnhiem.store;

import java.time.Duration;
import java.util.Objects;

/** What the streams of one store share: the engine, the newest pages, the head and who keeps it current. */
final class StreamSource implements AutoCloseable {

    private final PostgresEventStorageEngine engine;
    private final Duration poll;
    private final Head head = new Head();
    private final RecentPages recent;
    private final HeadListener listener;

    StreamSource(PostgresEventStorageEngine engine, Duration poll) {
        this.engine = engine;
        this.poll = poll;
        this.recent = new RecentPages(engine, head);
        this.listener = HeadListener.start(engine.access(), head, poll);
        engine.onStored(head::reached);
    }

    Head head() {
        return head;
    }

    Duration poll() {
        return poll;
    }

    boolean headIsCurrent() {
        return listener.isCurrent();
    }

    /** Near the head from what is shared; further behind with a page of the reader's own. */
    Page pageAfter(long position) {
        Page shared = recent.after(position);
        return Objects.requireNonNullElseGet(shared, () -> engine.pageAfter(position, engine.batchSize()));
    }

    @Override
    public void close() {
        listener.close();
        head.close();
    }
}
