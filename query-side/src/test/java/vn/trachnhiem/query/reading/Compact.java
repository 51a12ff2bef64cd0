package vn.trachnhiem.query.reading;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;

/** A proposal in the short notation of the expected files. */
final class Compact {

    private Compact() {}

    static String who(Bound bound) {
        return bound.parties().stream().map(Compact::party).collect(Collectors.joining(" + "));
    }

    static String party(Party party) {
        return party.addressees() == null
                ? party.asWritten()
                : party.addressees().name();
    }

    /** LEAD, ADVISE; COORDINATES Sở Nội vụ. */
    static String roles(ProposedObligation proposal) {
        String own = new TreeSet<>(proposal.roles()).stream().map(Enum::name).collect(Collectors.joining(", "));
        String others = proposal.others().stream()
                .map(other -> "; " + other.part() + " " + party(other.party()))
                .sorted()
                .collect(Collectors.joining());
        return own + others;
    }

    static String when(ProposedObligation proposal) {
        return proposal.deadlines().stream().map(Compact::deadline).collect(Collectors.joining(", "));
    }

    private static String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.FixedDate date -> (date.exclusive() ? "<" : "<=") + date.date();
            case Deadline.DayAndMonth date ->
                (date.exclusive() ? "<" : "<=") + String.format(Locale.ROOT, "%02d-%02d", date.month(), date.day());
            case Deadline.EndOfPeriod end ->
                end.lastDay() == null ? "end " + end.period() + " " + end.number() : "<=" + end.lastDay();
            case Deadline.Relative relative ->
                relative.amount() + " " + relative.unit()
                        + (relative.fromEvent().isEmpty() ? "" : " from " + relative.fromEvent());
            case Deadline.Recurring every -> recurring(every);
        };
    }

    private static String recurring(Deadline.Recurring every) {
        if (every.day() == null) {
            return "every " + every.every();
        }
        String month = every.month() == null ? "" : every.month() + "/";
        return "every " + every.every() + (every.exclusive() ? " <" : " <=") + month + every.day();
    }
}
