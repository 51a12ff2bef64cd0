package vn.trachnhiem.app.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The threads on which commands that collided are sent again. */
final class RetryThreads implements AutoCloseable {
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);

    ScheduledExecutorService executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
