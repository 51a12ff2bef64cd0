package vn.trachnhiem.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLookTest {
    @Test
    void an_empty_context_has_no_first_event() throws IOException {
        try (AxonServerStandIn server = AxonServerStandIn.open()) {
            FirstLook look = FirstLook.at(server.plain(), Duration.ZERO);
            assertThat(look.head()).isEqualTo(-1);
            assertThat(look.firstEvent()).isEmpty();
            assertThat(look.latest()).isEmpty();
        }
    }

    @Test
    void the_first_event_and_the_newest_are_told_apart() throws IOException {
        try (AxonServerStandIn server = AxonServerStandIn.open()) {
            server.keep(List.of(event("first", 0), event("second", 1), event("third", 2)));
            FirstLook look = FirstLook.at(server.plain(), Duration.ZERO);
            assertThat(look.head()).isEqualTo(2);
            assertThat(look.firstEvent()).contains("first");
            assertThat(look.latest()).contains(Instant.ofEpochMilli(2_000));
        }
    }

    private static Event event(String type, long sequence) {
        return Event.newBuilder()
                .setAggregateIdentifier("a")
                .setAggregateSequenceNumber(sequence)
                .setTimestamp(sequence * 1_000)
                .setPayload(SerializedObject.newBuilder().setType(type))
                .build();
    }

    @Test
    void a_server_that_does_not_answer_is_named_with_what_to_check() throws IOException {
        AxonServerStandIn gone = AxonServerStandIn.open();
        gone.close();
        assertThatThrownBy(() -> FirstLook.at(gone.plain(), Duration.ZERO))
                .isInstanceOf(UnusableServerException.class)
                .hasMessageContaining("Axon Server at " + gone.address() + " does not answer")
                .hasMessageContaining("check --axon-server");
    }

    @Test
    void a_server_that_comes_later_is_waited_for() throws IOException {
        AxonServerStandIn late = AxonServerStandIn.open();
        late.stop();
        Thread.ofVirtual().start(() -> startAgain(late));
        assertThat(FirstLook.at(late.plain(), Duration.ofMinutes(1)).head()).isEqualTo(-1);
        late.close();
    }

    private static void startAgain(AxonServerStandIn late) {
        try {
            late.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
