package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Why;

/** Which roles a clause takes over from the words before or above it. */
final class RoleInheritance {

    private RoleInheritance() {}

    /** Half of a split clause shares its roles; plain work goes on under the lead of the clause or provision before it. */
    static Roles inherit(Roles read, boolean named, Clause clause, Context context, Set<Why> why) {
        boolean plain = read.own().equals(Set.of(Role.RESPONSIBLE));
        if (named || !plain || context.roles().own().isEmpty()) {
            return read;
        }
        if (clause.half()) {
            return context.roles();
        }
        if (clause.sentence() && !context.chapeau()) {
            return read;
        }
        if (!context.roles().own().contains(Role.LEAD)) {
            return read;
        }
        why.add(Why.LEAD_FROM_BEFORE);
        List<Involvement> others =
                new ArrayList<>(context.chapeau() ? context.roles().others() : List.of());
        others.addAll(read.others());
        return new Roles(Set.of(Role.LEAD), others, read.why());
    }
}
