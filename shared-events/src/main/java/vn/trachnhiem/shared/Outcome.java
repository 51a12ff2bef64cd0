package vn.trachnhiem.shared;

import java.util.List;

/**
 * What a recorded act answers: the events that it became. Repeating the act answers the same.
 *
 * @param subject the id of the subject
 * @param eventIds ids of the events, in order; empty where there was nothing to change
 */
public record Outcome(String subject, List<String> eventIds) {
    public Outcome {
        eventIds = List.copyOf(eventIds);
    }
}
