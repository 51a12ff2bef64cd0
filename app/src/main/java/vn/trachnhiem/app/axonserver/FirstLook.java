package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import vn.trachnhiem.app.database.LedgerHistory;

/** The history in an Axon Server, looked at once before the application starts, and whether the server can be used at all. */
public final class FirstLook implements LedgerHistory {
    private static final int SECONDS = 10;

    private final long head;
    private final Optional<Event> first;
    private final Optional<Event> last;

    private FirstLook(AxonServerConnection server) throws ExecutionException, InterruptedException, TimeoutException {
        this.head = server.eventChannel().getLastToken().get(SECONDS, TimeUnit.SECONDS);
        this.first = at(server, 0);
        this.last = at(server, head);
    }

    /**
     * Looks, as soon as the server answers.
     *
     * @param patience how long a server that does not answer is waited for
     * @throws UnusableServerException where it does not answer in that time, or refuses
     */
    public static FirstLook at(AxonServerAddress address, Duration patience) {
        Greeting.await(address, patience, ClientIdentification.newBuilder().build());
        AxonServerConnectionManager manager = Connections.manager(Connections.configuration(address, "first-look"));
        try {
            return new FirstLook(manager.getConnection());
        } catch (ExecutionException | TimeoutException e) {
            throw Greeting.unusable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Greeting.unusable(address, e);
        } finally {
            manager.shutdown();
        }
    }

    private Optional<Event> at(AxonServerConnection server, long position)
            throws InterruptedException, TimeoutException {
        if (position < 0 || position > head) {
            return Optional.empty();
        }
        try (EventStream events = server.eventChannel().openStream(position - 1, 1)) {
            var event = events.nextIfAvailable(SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new TimeoutException("no event at position " + position);
            }
            return Optional.of(event.getEvent());
        }
    }

    @Override
    public Optional<String> firstEvent() {
        return first.map(event -> event.getPayload().getType());
    }

    @Override
    public Optional<Instant> latest() {
        return last.map(Event::getTimestamp).map(Instant::ofEpochMilli);
    }

    @Override
    public long head() {
        return head;
    }
}
