package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty as it stood on a business day: what happened later is not yet there. */
final class FactsOn {
    private FactsOn() {}

    static Duty of(Duty duty, LocalDate on) {
        var ending = duty.ending();
        return new Duty(
                duty.taskId(),
                duty.kind(),
                duty.role(),
                duty.leads().stream()
                        .filter(lead -> isFirst(duty, lead) || !lead.from().isAfter(on))
                        .toList(),
                duty.assignedOn(),
                duty.registeredOn(),
                duty.assignmentEventId(),
                duty.originalDue(),
                duty.extensions().stream()
                        .filter(each -> !each.requestedOn().isAfter(on))
                        .map(each -> on(each, on))
                        .toList(),
                duty.exclusions(),
                duty.submissions().stream()
                        .filter(each -> !each.receivedOn().isAfter(on))
                        .map(each -> on(each, on))
                        .toList(),
                duty.coordinations(),
                ending == null || ending.on().isAfter(on) ? null : ending,
                duty.monitoringOffice(),
                duty.decisionAuthority());
    }

    private static boolean isFirst(Duty duty, Lead lead) {
        return lead.equals(duty.leads().getFirst());
    }

    private static Extension on(Extension extension, LocalDate on) {
        return happened(extension.decidedOn(), on)
                ? extension
                : new Extension(extension.requestedOn(), null, false, null, extension.eventId());
    }

    private static Submission on(Submission submission, LocalDate on) {
        return submission.answeredOn().filter(day -> !day.isAfter(on)).isPresent()
                ? submission
                : new Submission(
                        submission.submittedOn(), submission.receivedOn(), null, null, submission.eventId(), null);
    }

    private static boolean happened(@Nullable LocalDate day, LocalDate on) {
        return day != null && !day.isAfter(on);
    }
}
