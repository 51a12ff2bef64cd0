package vn.trachnhiem.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trachnhiem.shared.Event;

/** What other subjects went through, in the tests of deciders that ask for it. */
public record Remembered(Map<String, List<Event>> bySubject) implements Past {
    public static Past of(Event... events) {
        return new Remembered(Arrays.stream(events).collect(Collectors.groupingBy(Event::subject)));
    }

    public static Past nothing() {
        return of();
    }

    @Override
    public List<Event> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    @Override
    public boolean isEmpty() {
        return bySubject.isEmpty();
    }
}
