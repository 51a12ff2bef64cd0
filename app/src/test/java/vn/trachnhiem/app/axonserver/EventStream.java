package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** One reader of all events: gets as many as it has permits for, and new ones as they come, until one of the two breaks it off. */
final class EventStream {
    private final KeptEvents events;
    private final StreamObserver<EventWithToken> reader;
    private long next = -1;
    private long permits;
    private long until = Long.MAX_VALUE;
    private boolean ended;

    EventStream(KeptEvents events, StreamObserver<EventWithToken> reader) {
        this.events = events;
        this.reader = reader;
        ((ServerCallStreamObserver<EventWithToken>) reader).setOnCancelHandler(this::end);
    }

    /** The first request says where to begin; each adds permits. */
    synchronized void request(GetEventsRequest request) {
        if (request.getBlacklistCount() > 0) {
            throw new UnsupportedOperationException("the ledger does not have the server skip events");
        }
        if (next < 0) {
            next = request.getTrackingToken();
        }
        permits += request.getNumberOfPermits();
        send();
    }

    synchronized void send() {
        if (ended || next < 0) {
            return;
        }
        for (EventWithToken event : events.from(next, Math.min(permits, until))) {
            reader.onNext(event);
            next++;
            permits--;
            until--;
        }
        if (until == 0) {
            ended = true;
            reader.onError(
                    Status.UNAVAILABLE.withDescription("broken on demand").asRuntimeException());
        }
    }

    /** Breaks after so many more events. */
    synchronized void breakAfter(long more) {
        until = more;
        send();
    }

    synchronized void end() {
        ended = true;
    }

    synchronized boolean isEnded() {
        return ended;
    }
}
