package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import java.util.Set;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Why;

/** What a clause makes of the bound party, and whom else it names. */
record Roles(Set<Role> own, List<Involvement> others, Set<Why> why) {

    static final Roles NONE = new Roles(Set.of(), List.of(), Set.of());
}
