package vn.trachnhiem.command;

import java.util.List;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Rejection;

/** What a decider says to a command. */
public sealed interface Decision<E extends Event> {
    /** The act is recorded as these events, all or none. */
    record Accepted<E extends Event>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** What the command wants is so already. */
    record Nothing<E extends Event>() implements Decision<E> {}

    /** The act is not recorded; the arguments fill the sentence of the reason. */
    record Rejected<E extends Event>(Rejection reason, List<String> arguments) implements Decision<E> {
        public Rejected {
            arguments = List.copyOf(arguments);
        }
    }

    static <E extends Event> Decision<E> accepted(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E extends Event> Decision<E> rejected(Rejection reason, String... arguments) {
        return new Rejected<>(reason, List.of(arguments));
    }
}
