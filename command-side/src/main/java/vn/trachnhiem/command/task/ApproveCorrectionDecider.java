package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.RecordCorrected;
import vn.trachnhiem.shared.task.TaskRejection;

/** Another competent person than the one who proposed approves, and nobody of the lead, whose own trail it is (domain, E.1 point 6). */
public final class ApproveCorrectionDecider {
    private ApproveCorrectionDecider() {}

    public static Decision<TaskEvent> decide(ApproveCorrection c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled = Guard.of(c.act(), rules, Role.CHIEF_OF_OFFICE, Role.LEDGER_AUDITOR);
        return TaskGuards.evenAfterTheEnd(
                state,
                entitled,
                (task, guard) -> task.corrections()
                        .of(c.correction())
                        .map(proposal -> decide(c, proposal, task, guard))
                        .orElseGet(() -> guard.reject(TaskRejection.CORRECTION_UNKNOWN)));
    }

    private static Decision<TaskEvent> decide(
            ApproveCorrection c, Corrections.Proposal proposal, OpenTask task, Guard<TaskEvent> guard) {
        Actor by = c.act().by();
        guard.when(proposal.approved(), TaskRejection.CORRECTION_DECIDED)
                .when(by.person().equals(proposal.by()), TaskRejection.CORRECTION_NEEDS_TWO)
                .when(task.parties().isLead(by), TaskRejection.CONFIRMER_OF_THE_LEAD)
                .hasHappened()
                .notBefore(proposal.on());
        return Correctable.check(proposal.change(), task, c.act(), guard)
                .accept(() -> new RecordCorrected(c.task(), c.correction(), proposal.change(), proposal.by(), c.act()));
    }
}
