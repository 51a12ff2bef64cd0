package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import vn.trachnhiem.shared.policy.Answer;

/** R7: the time a successor has before his days look like his. It labels them and takes none away. */
final class Grace {
    private Grace() {}

    /** How many of these days the grace covers; it begins with the day of taking over. */
    static Answer<Integer> days(Terms terms, LocalDate takenOverOn, Days days) {
        return terms.policies()
                .tasks()
                .successorGrace(takenOverOn)
                .flatMap(limit -> limit.elapsed(takenOverOn.minusDays(1), terms.calendar()))
                .map(last -> days.count(day -> !day.isAfter(last)));
    }
}
