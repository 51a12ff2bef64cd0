package vn.trachnhiem.shared.policy;

import java.time.LocalDate;

/** Why there is no answer: the data that would give it has not been entered. Never a reason to guess. */
public sealed interface Gap {

    /** No policy of this key is in force on that day. */
    record NoPolicy(PolicyKey key, LocalDate on) implements Gap {}

    /** The holidays of this year have not been entered. */
    record NoCalendarYear(int year) implements Gap {}
}
