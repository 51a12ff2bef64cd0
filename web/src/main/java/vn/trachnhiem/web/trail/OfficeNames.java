package vn.trachnhiem.web.trail;

import java.util.stream.Stream;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.format.Words;

/** What an office is called: in a person's trail by its title, in an agency's by who held it. */
final class OfficeNames {
    private OfficeNames() {}

    /** The name for a heading or a row. */
    static String full(Trail trail, Office office, Words words) {
        PersonLabel person = office.person();
        if (person == null) {
            return words.say(office.vacant() ? "office.vacant" : "office.undetermined");
        }
        return trail.person() == null ? words.person(person) : titled(office);
    }

    /** The longest name that fits; empty where none does. */
    static String shortened(Trail trail, Office office, Words words, double width) {
        PersonLabel person = office.person();
        Stream<String> brief = person == null
                ? Stream.empty()
                : trail.person() == null
                        ? Stream.of(words.briefly(person))
                        : Stream.of(office.agency().brief());
        return Stream.concat(Stream.of(full(trail, office, words)), brief)
                .filter(name -> Canvas.widthOf(name) <= width)
                .findFirst()
                .orElse("");
    }

    /** Title and agency, the agency's name only once. */
    private static String titled(Office office) {
        String official = office.agency().official();
        return office.title().contains(official)
                        || office.title().contains(office.agency().brief())
                ? office.title()
                : office.title() + " " + office.agency().brief();
    }
}
