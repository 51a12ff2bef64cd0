package vn.trachnhiem.command.agency;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.PrepareHandover;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.agency.SignHandover;

/** Where the acts about an agency arrive. */
public class AgencyAggregate extends SubjectAggregate<AgencyState, AgencyEvent> {
    public AgencyAggregate() {
        super(new AgencyState.Unestablished(), AgencyEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EstablishAgency command, Rules rules) {
        return decide(command, EstablishAgencyDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RenameAgency command, Rules rules) {
        return decide(command, RenameAgencyDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EndAgency command, Rules rules) {
        return decide(command, EndAgencyDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AppointHead command, Rules rules) {
        return decide(command, AppointHeadDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PutInCharge command, Rules rules) {
        return decide(command, PutInChargeDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RelieveHead command, Rules rules) {
        return decide(command, RelieveHeadDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PrepareHandover command, Rules rules) {
        return decide(command, PrepareHandoverDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignHandover command, Rules rules, Past past) {
        return decide(command, (c, state, now) -> SignHandoverDecider.decide(c, state, now, past), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ProposeTenureCorrection command, Rules rules) {
        return decide(command, ProposeTenureCorrectionDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ApproveTenureCorrection command, Rules rules) {
        return decide(command, ApproveTenureCorrectionDecider::decide, rules);
    }
}
