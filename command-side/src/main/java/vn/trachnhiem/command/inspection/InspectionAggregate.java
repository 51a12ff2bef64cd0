package vn.trachnhiem.command.inspection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.IssueConclusion;
import vn.trachnhiem.shared.inspection.RecordFinding;
import vn.trachnhiem.shared.inspection.RequestExplanation;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

/** Where the acts of an inspection arrive. */
public class InspectionAggregate extends SubjectAggregate<InspectionState, InspectionEvent> {
    public InspectionAggregate() {
        super(new InspectionState.Undecided(), InspectionEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DecideInspection command, Rules rules) {
        return decide(command, DecideInspectionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordFinding command, Rules rules) {
        return decide(command, RecordFindingDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RequestExplanation command, Rules rules) {
        return decide(command, RequestExplanationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitExplanation command, Rules rules) {
        return decide(command, SubmitExplanationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AssessExplanation command, Rules rules) {
        return decide(command, AssessExplanationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(IssueConclusion command, Rules rules) {
        return decide(command, IssueConclusionDecider::decide, rules);
    }
}
