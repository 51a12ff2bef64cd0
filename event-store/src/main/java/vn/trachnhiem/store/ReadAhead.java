package vn.trachnhiem.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Fetches a reader's next page while the reader is busy with the one before. For one reader, not for several threads. */
final class ReadAhead<P> {

    private @Nullable FutureTask<P> next;

    void begin(Callable<P> fetch) {
        FutureTask<P> task = new FutureTask<>(fetch);
        Thread.ofVirtual().name("event-store-read-ahead").start(task);
        next = task;
    }

    /** The page that was begun, as soon as it is there; null where none was. What failed to be fetched, fails here. */
    @Nullable
    P take() {
        FutureTask<P> begun = next;
        next = null;
        return begun == null ? null : await(begun);
    }

    private static <P> P await(Future<P> page) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return page.get();
                } catch (InterruptedException e) {
                    interrupted = true; // as a read by the reader itself would not have been interrupted either
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new EventStoreException("The event store could not be read", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
