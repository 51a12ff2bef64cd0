package vn.trachnhiem.bench;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** What every contender stores: as JSON about 300 bytes. */
record Payload(String task, String agency, String head, String text, List<String> provisions, long version) {

    static final Serializer JSON = Jackson3Serializer.builder().build();

    static Payload of(String task, long version) {
        return new Payload(
                task,
                "0b9f3a52-5b1e-4a3b-8f57-3f1d5f6f1a77",
                "d0c3e2a4-93a8-4d0e-b1c8-55e0a6c1f0f2",
                "A yearly report was handed in by the agency and taken into the file of the task",
                List.of("II.1.a", "III.2"),
                version);
    }

    static DomainEventMessage<Payload> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Task", aggregate, sequence, of(aggregate, sequence));
    }
}
