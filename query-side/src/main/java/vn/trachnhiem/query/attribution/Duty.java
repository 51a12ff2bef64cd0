package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one agency after another owed, as far as the rules need it. {@code originalDue} is the last compliant day; null
 * says that there is no deadline. The completion is the receipt of the accepted submission and has no field of its own.
 */
public record Duty(
        String taskId,
        Kind kind,
        Role role,
        List<Lead> leads,
        LocalDate assignedOn,
        LocalDate registeredOn,
        String assignmentEventId,
        @Nullable LocalDate originalDue,
        List<Extension> extensions,
        List<Exclusion> exclusions,
        List<Submission> submissions,
        List<Coordination> coordinations,
        @Nullable Ending ending,
        String monitoringOffice,
        String decisionAuthority) {

    /** Standing duties are never overdue; they have review periods instead. */
    public enum Kind {
        STANDING,
        DATED,
        OCCURRENCE
    }

    /** R15: an adviser owes a submission in time, the decision is another's. */
    public enum Role {
        LEAD,
        ADVISER
    }

    public Duty {
        if (leads.isEmpty()) {
            throw new IllegalArgumentException("a task has exactly one lead at any time: " + taskId);
        }
        leads = leads.stream().sorted(Comparator.comparing(Lead::from)).toList();
        extensions = List.copyOf(extensions);
        exclusions = List.copyOf(exclusions);
        submissions = List.copyOf(submissions);
        coordinations = List.copyOf(coordinations);
    }

    /** The agency that leads on that day; before the first assignment the first one. */
    public Lead leadOn(LocalDate day) {
        for (Lead each : leads.reversed()) {
            if (!each.from().isAfter(day)) {
                return each;
            }
        }
        return leads.getFirst();
    }

    /** The next day after that on which another agency begins to lead; the end of time where there is none. */
    LocalDate nextLeadAfter(LocalDate day) {
        return leads.stream()
                .map(Lead::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    boolean isExcluded(LocalDate day) {
        return exclusions.stream().anyMatch(each -> each.contains(day));
    }
}
