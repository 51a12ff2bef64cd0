package vn.trachnhiem.command.inspection;

import java.time.LocalDate;

/** How far the explanation of one person on one finding has come. */
public sealed interface Explanation {
    /** Whether a conclusion of that day would come too early for it. */
    boolean isOpen(LocalDate on);

    /**
     * The person was asked.
     *
     * @param dueOn the last day, inclusive; after it the conclusion no longer waits, but the person is still heard
     */
    record Awaited(LocalDate askedOn, LocalDate dueOn) implements Explanation {
        @Override
        public boolean isOpen(LocalDate on) {
            return !on.isAfter(dueOn);
        }
    }

    /** The person explained. */
    record HandedIn(LocalDate explainedOn) implements Explanation {
        @Override
        public boolean isOpen(LocalDate on) {
            return true;
        }
    }

    /** The authority decided on it. */
    record Assessed() implements Explanation {
        @Override
        public boolean isOpen(LocalDate on) {
            return false;
        }
    }
}
