package vn.trachnhiem.shared.persons;

import java.util.List;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;

/** The persons in the register, in no order. */
public record Persons(Cutoff cutoff, List<Line> lines) {
    public Persons {
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param posts the tenures that last today
     */
    public record Line(PersonLabel person, List<Post> posts, List<EventLink> events) {
        public Line {
            posts = List.copyOf(posts);
            events = List.copyOf(events);
        }
    }

    /** Where somebody answers today. */
    public record Post(String title, AgencyLabel agency) {}
}
