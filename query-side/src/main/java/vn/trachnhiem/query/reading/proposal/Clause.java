package vn.trachnhiem.query.reading.proposal;

import java.util.EnumSet;
import java.util.Set;
import vn.trachnhiem.shared.reading.Why;

/** Words that make one obligation, if they make any. */
record Clause(int start, int end, Set<Why> why) {

    Clause(int start, int end, Why why) {
        this(start, end, EnumSet.of(why));
    }

    /** Whether it is the second half of a clause parted at "và". */
    boolean half() {
        return !why.contains(Why.NEW_SENTENCE)
                && !why.contains(Why.CAPITAL_AFTER_SEMICOLON)
                && !why.contains(Why.VERB_AFTER_SEMICOLON);
    }

    boolean sentence() {
        return why.contains(Why.NEW_SENTENCE);
    }

    Clause upTo(int newEnd) {
        return new Clause(start, newEnd, why);
    }

    Clause with(Why more) {
        Set<Why> all = EnumSet.copyOf(why);
        all.add(more);
        return new Clause(start, end, all);
    }
}
