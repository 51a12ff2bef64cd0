package vn.trachnhiem.app.axonserver;

import io.grpc.StatusRuntimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream that is opened again behind the last event that it handed out: whatever the broken one had fetched and not handed out comes
 * again, and nothing else does. While there is no connection it is a stream in which nothing new arrives.
 */
final class ReopeningStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(ReopeningStream.class);
    private static final long PAUSE_MILLIS = 500;
    private static final Executor AFTER_PAUSE = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private @Nullable TrackingToken position;
    private @Nullable BlockingStream<TrackedEventMessage<?>> open;
    private volatile @Nullable Runnable onAvailable;
    private long notBefore = System.nanoTime();

    ReopeningStream(StreamableMessageSource<TrackedEventMessage<?>> source, @Nullable TrackingToken position) {
        this.source = source;
        this.position = position;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return reading(BlockingStream::peek).flatMap(event -> event);
    }

    @Override
    public synchronized boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        Optional<Boolean> available = reading(stream -> isAvailable(stream, timeout, unit));
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (available.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(Math.min(unit.toMillis(timeout), PAUSE_MILLIS));
        }
        return available.orElse(false);
    }

    private static boolean isAvailable(BlockingStream<TrackedEventMessage<?>> stream, int timeout, TimeUnit unit) {
        try {
            return stream.hasNextAvailable(timeout, unit);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            LOG.debug("no event yet");
        }
        // The event is here already, so that this neither waits nor finds the connection lost.
        TrackedEventMessage<?> next = Objects.requireNonNull(open).nextAvailable();
        position = next.trackingToken();
        return next;
    }

    /** Empty while there is no connection. */
    private <T> Optional<T> reading(Function<BlockingStream<TrackedEventMessage<?>>, T> read) {
        if (open == null && System.nanoTime() - notBefore < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(opened()));
        } catch (AxonServerException | StatusRuntimeException lost) {
            lost(lost);
            return Optional.empty();
        }
    }

    private BlockingStream<TrackedEventMessage<?>> opened() {
        if (open == null) {
            open = source.openStream(position);
            if (onAvailable != null) {
                open.setOnAvailableCallback(onAvailable);
            }
        }
        return open;
    }

    /** Whoever waits to be called has to be: a stream that is not open calls nobody. */
    private void lost(RuntimeException cause) {
        LOG.info("The stream of events broke behind {}; it is opened again.", position, cause);
        release();
        notBefore = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
        AFTER_PAUSE.execute(this::wake);
    }

    private void wake() {
        Runnable callback = onAvailable;
        if (callback != null) {
            try {
                callback.run();
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The processor is stopping", stopping);
            }
        }
    }

    private void release() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public synchronized void close() {
        onAvailable = null;
        release();
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        if (open != null) {
            open.setOnAvailableCallback(callback);
        }
        AFTER_PAUSE.execute(this::wake);
        return true;
    }
}
