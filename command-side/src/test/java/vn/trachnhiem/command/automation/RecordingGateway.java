package vn.trachnhiem.command.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

/** Keeps what is sent; refuses everything once told how. Only the way of sending that the automations use. */
final class RecordingGateway implements CommandGateway {
    private final List<Object> sent = new ArrayList<>();
    private @Nullable RuntimeException refusal;

    List<Object> sent() {
        return sent;
    }

    void refuseWith(RuntimeException exception) {
        refusal = exception;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so in the interface
    public <R> @Nullable R sendAndWait(Object command) {
        sent.add(command);
        if (refusal != null) {
            throw refusal;
        }
        return null;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so in the interface
    public <R> R sendAndWait(Object command, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> dispatchInterceptor) {
        throw new UnsupportedOperationException();
    }
}
