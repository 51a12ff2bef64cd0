package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.GetTokenAtRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The event store. Snapshots, queries over events and scheduling are not used by the ledger, so that calling them fails. */
final class Events extends EventStoreGrpc.EventStoreImplBase {
    private final KeptEvents events;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    Events(KeptEvents events) {
        this.events = events;
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> writer) {
        List<Event> transaction = new ArrayList<>();
        return new StreamObserver<>() {
            @Override
            public void onNext(Event event) {
                transaction.add(event);
            }

            @Override
            public void onError(Throwable broken) {
                transaction.clear();
            }

            @Override
            public void onCompleted() {
                append(transaction, writer);
            }
        };
    }

    private void append(List<Event> transaction, StreamObserver<Confirmation> writer) {
        try {
            events.append(transaction);
        } catch (StatusRuntimeException conflict) {
            conflicts.incrementAndGet();
            writer.onError(conflict);
            return;
        }
        streams.forEach(EventStream::send);
        if (lostAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            writer.onError(Status.UNAVAILABLE.withDescription("lost on demand").asRuntimeException());
        } else {
            answer(writer, Confirmation.newBuilder().setSuccess(true).build());
        }
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> reader) {
        EventStream stream = new EventStream(events, reader);
        streams.removeIf(EventStream::isEnded);
        streams.add(stream);
        return new Inbound<>(reader::onCompleted, stream::end) {
            @Override
            public void onNext(GetEventsRequest request) {
                stream.request(request);
            }
        };
    }

    @Override
    public void listAggregateEvents(GetAggregateEventsRequest request, StreamObserver<Event> reader) {
        events.of(request.getAggregateId(), request.getInitialSequence()).forEach(reader::onNext);
        reader.onCompleted();
    }

    @Override
    public void readHighestSequenceNr(
            ReadHighestSequenceNrRequest request, StreamObserver<ReadHighestSequenceNrResponse> reader) {
        answer(
                reader,
                ReadHighestSequenceNrResponse.newBuilder()
                        .setToSequenceNr(events.highest(request.getAggregateId()))
                        .build());
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest request, StreamObserver<TrackingToken> reader) {
        answer(reader, token(0));
    }

    @Override
    public void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> reader) {
        answer(reader, token(events.size() - 1));
    }

    @Override
    public void getTokenAt(GetTokenAtRequest request, StreamObserver<TrackingToken> reader) {
        answer(reader, token(events.size() == 0 ? -1 : events.at(request.getInstant())));
    }

    private static TrackingToken token(long token) {
        return TrackingToken.newBuilder().setToken(token).build();
    }

    private static <T> void answer(StreamObserver<T> asker, T answer) {
        asker.onNext(answer);
        asker.onCompleted();
    }

    /** Every reader that is there now gets so many events more, and then a broken stream. */
    void breakStreamsAfter(long more) {
        streams.forEach(stream -> stream.breakAfter(more));
    }

    /** The next appends are kept, and whoever made them does not learn it. */
    void loseAnswers(int many) {
        lostAnswers.set(many);
    }

    /** How many appends were refused because they did not follow. */
    int conflicts() {
        return conflicts.get();
    }
}
