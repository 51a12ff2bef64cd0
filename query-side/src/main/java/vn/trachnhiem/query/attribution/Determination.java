package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;

/**
 * R1: a competent person's judgement, in his own words, citing events. It stands beside the facts it cites and changes
 * none of them.
 */
public record Determination(String byPersonId, LocalDate on, String words, List<String> citedEvents, String eventId) {

    public Determination {
        citedEvents = List.copyOf(citedEvents);
    }

    /** Whether this judgement speaks about something the figure rests on. */
    public boolean speaksOf(Grounds grounds) {
        return citedEvents.stream().anyMatch(grounds.events()::contains);
    }
}
