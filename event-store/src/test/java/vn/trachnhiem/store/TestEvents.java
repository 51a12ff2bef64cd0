package vn.trachnhiem.store;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events with text payloads, and the serializer that the tests use. */
final class TestEvents {

    static final Serializer JSON = Jackson3Serializer.builder().build();

    private TestEvents() {}

    static DomainEventMessage<String> event(String aggregate, long sequence) {
        return event(aggregate, sequence, aggregate + "/" + sequence);
    }

    static DomainEventMessage<String> event(String aggregate, long sequence, String payload) {
        return new GenericDomainEventMessage<>("task", aggregate, sequence, payload);
    }

    static String newAggregate() {
        return UUID.randomUUID().toString();
    }

    static PostgresEventStorageEngine engine(StoreSchema schema) {
        return PostgresEventStorageEngine.builder()
                .dataSource(TestDatabase.dataSource())
                .schema(schema)
                .eventSerializer(JSON)
                .build();
    }

    static Stream<Object> payloads(PostgresEventStorageEngine engine) {
        return engine.readEvents(null, false).map(message -> message.getPayload());
    }
}
