package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A due date and the days on which it was the one that held (R9). {@code by} is null for the original. */
record DueInForce(LocalDate due, Days days, @Nullable Extension by) {

    /** The due dates of a duty in the order in which they held; none for standing duties and those without deadline. */
    static List<DueInForce> of(Duty duty) {
        var original = duty.originalDue();
        if (original == null || duty.kind() == Duty.Kind.STANDING) {
            return List.of();
        }
        var dues = new ArrayList<DueInForce>(List.of(new DueInForce(original, new Days(LocalDate.MIN, null), null)));
        granted(duty).forEach(extension -> replaceLast(dues, extension));
        return dues;
    }

    static List<Extension> granted(Duty duty) {
        return duty.extensions().stream()
                .filter(Extension::granted)
                .sorted(Comparator.comparing(DueInForce::decided))
                .toList();
    }

    private static void replaceLast(List<DueInForce> dues, Extension extension) {
        var last = dues.removeLast();
        dues.add(new DueInForce(last.due(), new Days(last.days().from(), decided(extension)), last.by()));
        dues.add(new DueInForce(
                Objects.requireNonNull(extension.newDue()), new Days(decided(extension), null), extension));
    }

    private static LocalDate decided(Extension extension) {
        return Objects.requireNonNull(extension.decidedOn());
    }

    static Optional<DueInForce> on(Duty duty, LocalDate day) {
        return of(duty).stream().filter(each -> each.days().contains(day)).findFirst();
    }

    /** R9: the extension that replaced it was decided only when it had passed. */
    boolean replacedAfterItPassed() {
        var end = days.toExclusive();
        return end != null && end.isAfter(due);
    }

    List<String> events() {
        return by == null ? List.of() : List.of(by.eventId());
    }
}
