package vn.trachnhiem.shared.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What the register knows of a party on the issue date. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Resolution.Agency.class, name = "agency"),
    @JsonSubTypes.Type(value = Resolution.Members.class, name = "members"),
    @JsonSubTypes.Type(value = Resolution.Unresolved.class, name = "unresolved")
})
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
