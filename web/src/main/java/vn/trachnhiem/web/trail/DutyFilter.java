package vn.trachnhiem.web.trail;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.trail.TrailLine;

/** The selections of a trail's table that figures link to; each holds exactly what its figure counts. */
public enum DutyFilter {
    /** Every duty with a due date, taken over late or not. */
    DATED(line -> line.kind() != DutyKind.STANDING && line.status() != TimeStatus.ENDED),
    DONE_IN_TIME(counted(TimeStatus.DONE_IN_TIME)),
    DONE_LATE(counted(TimeStatus.DONE_LATE)),
    OPEN_IN_TIME(counted(TimeStatus.OPEN_IN_TIME).or(counted(TimeStatus.DUE_SOON))),
    OPEN_LATE(counted(TimeStatus.OPEN_LATE)),
    STANDING(line -> line.status() == TimeStatus.STANDING),
    ENDED(line -> line.status() == TimeStatus.ENDED),
    TAKEN_OVER_LATE(TrailLine::takenOverLate),
    OWN_DAYS(line -> line.ownDays() > 0),
    INHERITED_DAYS(line -> line.inheritedDays() > 0),
    OTHER_DAYS(line -> line.otherDays() > 0);

    @SuppressWarnings("ImmutableEnumChecker") // the predicates are stateless
    private final Predicate<TrailLine> test;

    DutyFilter(Predicate<TrailLine> test) {
        this.test = test;
    }

    boolean holds(TrailLine line) {
        return test.test(line);
    }

    static DutyFilter named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(DATED);
    }

    private static Predicate<TrailLine> counted(TimeStatus status) {
        return line -> line.status() == status && line.ownDays() + line.otherDays() == line.lateDays();
    }
}
