package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** Refusals in the form in which Axon Server gives them: a gRPC status, the code in the trailers and in front of the sentence. */
final class Errors {
    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private Errors() {}

    static StatusRuntimeException of(Status status, String code, String sentence) {
        Metadata trailers = new Metadata();
        trailers.put(CODE, code);
        return status.withDescription("[" + code + "] " + sentence).asRuntimeException(trailers);
    }

    static ErrorMessage message(String code, String sentence) {
        return ErrorMessage.newBuilder()
                .setErrorCode(code)
                .setMessage(sentence)
                .setLocation("stand-in")
                .build();
    }
}
