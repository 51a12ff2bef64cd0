package vn.trachnhiem.app.observing;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.slf4j.MDC;

/** A command or question that leaves a page bears the page's id; one that has an id keeps it. */
public final class CorrelateDispatch<M extends Message<?>> implements MessageDispatchInterceptor<M> {
    @Override
    @SuppressWarnings("unchecked") // a message with other metadata is a message of the same kind
    public BiFunction<Integer, M, M> handle(List<? extends M> messages) {
        String id = MDC.get(Correlated.KEY);
        return (index, message) -> id == null || message.getMetaData().containsKey(Correlated.KEY)
                ? message
                : (M) message.andMetaData(Map.of(Correlated.KEY, id));
    }
}
