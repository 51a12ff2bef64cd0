package vn.trachnhiem.command.inspection;

import java.util.List;
import vn.trachnhiem.shared.identity.PersonId;

/** Đoàn thanh tra. */
public record Team(PersonId leader, List<PersonId> members) {
    public Team {
        members = List.copyOf(members);
    }

    boolean includes(PersonId person) {
        return isLedBy(person) || members.contains(person);
    }

    boolean isLedBy(PersonId person) {
        return leader.equals(person);
    }
}
