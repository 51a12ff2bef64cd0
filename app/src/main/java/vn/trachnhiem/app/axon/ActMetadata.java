package vn.trachnhiem.app.axon;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;

/** Puts onto every event, as strings, who did it in which capacity, the idempotency key, and the message that led to it. */
public final class ActMetadata implements CorrelationDataProvider {
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, String> data = new HashMap<>();
        data.put("correlationId", correlation(message));
        if (message.getPayload() instanceof Command command) {
            Act act = command.act();
            data.put("person", act.by().person().value());
            data.put("agency", act.by().agency().value());
            data.put("capacity", act.capacity().name());
            data.put("idempotencyKey", act.key());
        }
        return data;
    }

    private static String correlation(Message<?> message) {
        Object given = message.getMetaData().get("correlationId");
        return given == null ? message.getIdentifier() : given.toString();
    }
}
