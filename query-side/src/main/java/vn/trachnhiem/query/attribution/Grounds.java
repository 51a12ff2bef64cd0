package vn.trachnhiem.query.attribution;

import java.util.List;
import java.util.stream.Stream;

/** What a figure rests on: the rules applied and the ledger's events, each named once. */
public record Grounds(List<Rule> rules, List<String> events) {

    public Grounds {
        rules = rules.stream().distinct().sorted().toList();
        events = events.stream().distinct().sorted().toList();
    }

    static Grounds of(List<String> events, Rule... rules) {
        return new Grounds(List.of(rules), events);
    }

    Grounds and(Grounds other) {
        return new Grounds(
                Stream.concat(rules.stream(), other.rules.stream()).toList(),
                Stream.concat(events.stream(), other.events.stream()).toList());
    }
}
