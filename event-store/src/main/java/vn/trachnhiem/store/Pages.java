package vn.trachnhiem.store;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A stream that fetches its pages one by one, each from behind the last event of the one before. */
final class Pages<T extends StoredEvent> extends Spliterators.AbstractSpliterator<T> {

    /** Fetches the events behind the last one, which is null at the start. */
    interface Fetch<T> {
        List<T> after(@Nullable T last);
    }

    private final Fetch<T> fetch;
    private final int most;
    private final ReadAhead<List<T>> readAhead = new ReadAhead<>();
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable T last;
    private boolean atEnd;

    private Pages(Fetch<T> fetch, int most) {
        super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED | Spliterator.DISTINCT);
        this.fetch = fetch;
        this.most = most;
    }

    static <T extends StoredEvent> Stream<T> stream(Fetch<T> fetch, int most) {
        return StreamSupport.stream(new Pages<>(fetch, most), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!page.hasNext() && !atEnd) {
            turn();
        }
        if (!page.hasNext()) {
            return false;
        }
        T next = page.next();
        last = next;
        action.accept(next);
        return true;
    }

    /** Who turns a second page wants to read on: from then on the next one is fetched ahead. */
    private void turn() {
        List<T> ahead = readAhead.take();
        List<T> fetched = ahead == null ? fetch.after(last) : ahead;
        atEnd = !EventReader.isFull(fetched, most);
        if (!atEnd && last != null) {
            T behind = fetched.getLast();
            readAhead.begin(() -> fetch.after(behind));
        }
        page = fetched.iterator();
    }
}
