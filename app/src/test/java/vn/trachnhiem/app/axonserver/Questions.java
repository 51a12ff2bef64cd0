package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Routes questions, each to one process that answers such; subscriptions to questions are not used by the ledger. */
final class Questions extends QueryServiceGrpc.QueryServiceImplBase {
    private final Handlers<QueryRequest> handlers = new Handlers<>();
    private final Map<String, StreamObserver<QueryResponse>> askers = new ConcurrentHashMap<>();

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> process) {
        ((ServerCallStreamObserver<QueryProviderInbound>) process).setOnCancelHandler(() -> {});
        Handlers.Handler<QueryRequest> handler = handlers.add(question -> send(process, question));
        return new Inbound<>(process::onCompleted, () -> gone(handler)) {
            @Override
            public void onNext(QueryProviderOutbound message) {
                switch (message.getRequestCase()) {
                    case SUBSCRIBE -> {
                        handler.subscribe(
                                message.getSubscribe().getClientId(),
                                message.getSubscribe().getQuery());
                        acknowledge(process, message.getInstructionId());
                    }
                    case UNSUBSCRIBE -> {
                        handler.unsubscribe(message.getUnsubscribe().getQuery());
                        acknowledge(process, message.getInstructionId());
                    }
                    case FLOW_CONTROL -> handler.allow(message.getFlowControl().getPermits());
                    case QUERY_RESPONSE -> answer(message.getQueryResponse());
                    case QUERY_COMPLETE -> {
                        handler.underWay().remove(message.getQueryComplete().getRequestId());
                        complete(message.getQueryComplete().getRequestId());
                    }
                    case ACK -> {}
                    case SUBSCRIPTION_QUERY_RESPONSE, REQUEST_NOT_SET ->
                        throw new UnsupportedOperationException(message.toString());
                }
            }
        };
    }

    @Override
    public void query(QueryRequest question, StreamObserver<QueryResponse> asker) {
        ((ServerCallStreamObserver<QueryResponse>) asker).setOnCancelHandler(() -> {});
        String id = question.getMessageIdentifier();
        askers.put(id, asker);
        Optional<Handlers.Handler<QueryRequest>> handler = handlers.handling(question.getQuery(), id);
        if (handler.isEmpty()) {
            fail(id, "AXONIQ-5000", "No handler for query: " + question.getQuery());
        } else {
            handler.get().underWay().add(id);
            handler.get().give(question);
        }
    }

    private static void send(StreamObserver<QueryProviderInbound> process, QueryRequest question) {
        synchronized (process) {
            process.onNext(QueryProviderInbound.newBuilder()
                    .setInstructionId(question.getMessageIdentifier())
                    .setQuery(question)
                    .build());
        }
    }

    private static void acknowledge(StreamObserver<QueryProviderInbound> process, String instruction) {
        synchronized (process) {
            process.onNext(QueryProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(instruction)
                            .setSuccess(true))
                    .build());
        }
    }

    private void gone(Handlers.Handler<QueryRequest> handler) {
        handlers.remove(handler);
        handler.underWay().forEach(id -> fail(id, "AXONIQ-5002", "Connection to the query handler was lost"));
    }

    private void answer(QueryResponse response) {
        StreamObserver<QueryResponse> asker = askers.get(response.getRequestIdentifier());
        if (asker != null) {
            asker.onNext(response);
        }
    }

    private void complete(String id) {
        StreamObserver<QueryResponse> asker = askers.remove(id);
        if (asker != null) {
            asker.onCompleted();
        }
    }

    private void fail(String id, String code, String sentence) {
        answer(QueryResponse.newBuilder()
                .setRequestIdentifier(id)
                .setErrorCode(code)
                .setErrorMessage(Errors.message(code, sentence))
                .build());
        complete(id);
    }
}
