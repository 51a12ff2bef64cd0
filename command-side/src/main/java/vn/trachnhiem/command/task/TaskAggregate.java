package vn.trachnhiem.command.task;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.NoteReorganisation;
import vn.trachnhiem.shared.task.ProposeCorrection;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TransferObligation;
import vn.trachnhiem.shared.task.TransferParty;

/** Where the acts about a task arrive. */
public class TaskAggregate extends SubjectAggregate<TaskState, TaskEvent> {
    public TaskAggregate() {
        super(new TaskState.Unassigned(), TaskEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AssignTask command, Rules rules) {
        return decide(command, AssignTaskDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AcknowledgeTask command, Rules rules) {
        return decide(command, AcknowledgeTaskDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordProgress command, Rules rules) {
        return decide(command, RecordProgressDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RequestExtension command, Rules rules) {
        return decide(command, RequestExtensionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DecideExtension command, Rules rules) {
        return decide(command, DecideExtensionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitCompletion command, Rules rules) {
        return decide(command, SubmitCompletionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AcceptCompletion command, Rules rules) {
        return decide(command, Answering.by(AcceptCompletionDecider::decide), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReturnCompletion command, Rules rules) {
        return decide(command, ReturnCompletionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitReport command, Rules rules) {
        return decide(command, SubmitReportDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReceiveReport command, Rules rules) {
        return decide(command, ReceiveReportDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AcceptReport command, Rules rules) {
        return decide(command, Answering.by(AcceptReportDecider::decide), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReturnReport command, Rules rules) {
        return decide(command, ReturnReportDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(TransferObligation command, Rules rules) {
        return decide(command, Answering.by(TransferObligationDecider::decide), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(TransferParty command, Rules rules) {
        return decide(command, TransferPartyDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(NoteReorganisation command, Rules rules, Past past) {
        return decide(
                command, Answering.by((c, state, now) -> NoteReorganisationDecider.decide(c, state, now, past)), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CloseByReorganisation command, Rules rules) {
        return decide(command, Answering.by(CloseByReorganisationDecider::decide), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CancelTask command, Rules rules) {
        return decide(command, Answering.by(CancelTaskDecider::decide), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ProposeCorrection command, Rules rules) {
        return decide(command, ProposeCorrectionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ApproveCorrection command, Rules rules) {
        return decide(command, ApproveCorrectionDecider::decide, rules);
    }
}
