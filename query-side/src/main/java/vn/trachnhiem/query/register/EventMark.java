package vn.trachnhiem.query.register;

import java.util.List;
import java.util.stream.Stream;

/** Points from a row to an event that made it. */
public record EventMark(long position, String eventId) {
    /** The marks with one more at the end. */
    public static List<EventMark> append(List<EventMark> marks, Recorded recorded) {
        return Stream.concat(marks.stream(), Stream.of(recorded.mark())).toList();
    }
}
