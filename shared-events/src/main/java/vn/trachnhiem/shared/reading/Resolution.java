package vn.trachnhiem.shared.reading;

import java.util.List;

/** What the register knows of a party on the issue date. */
public sealed interface Resolution {

    /** One named agency. */
    record Agency(String id) implements Resolution {}

    /** The members of a class, in the register's order. */
    record Members(List<String> ids) implements Resolution {
        public Members {
            ids = List.copyOf(ids);
        }
    }

    /** Not in the register, or more than one fits. */
    record Unresolved(List<String> candidates) implements Resolution {
        public Unresolved {
            candidates = List.copyOf(candidates);
        }
    }
}
