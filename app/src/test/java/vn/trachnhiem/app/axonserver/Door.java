package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.connector.impl.Headers;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/** Lets in who names the context and, where one is asked for, brings the access token. */
final class Door implements ServerInterceptor {
    private final String context;
    private final @Nullable String token;

    Door(String context, @Nullable String token) {
        this.context = context;
        this.token = token;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        StatusRuntimeException refusal = refusal(headers);
        if (refusal == null) {
            return next.startCall(call, headers);
        }
        call.close(refusal.getStatus(), refusal.getTrailers() == null ? new Metadata() : refusal.getTrailers());
        return new ServerCall.Listener<>() {};
    }

    private @Nullable StatusRuntimeException refusal(Metadata headers) {
        String given = headers.get(Headers.ACCESS_TOKEN);
        if (token != null && given == null) {
            return Errors.of(Status.PERMISSION_DENIED, "AXONIQ-1000", "Missing token");
        }
        if (token != null && !token.equals(given)) {
            return Errors.of(Status.PERMISSION_DENIED, "AXONIQ-1001", "Invalid token");
        }
        return context.equals(headers.get(Headers.CONTEXT))
                ? null
                : Errors.of(Status.NOT_FOUND, "AXONIQ-1302", "Context not found");
    }
}
