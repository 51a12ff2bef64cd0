package vn.trachnhiem.command.access;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.access.AccessEvent;
import vn.trachnhiem.shared.access.ReadTrail;

/** Where readings arrive. */
public class AccessAggregate extends SubjectAggregate<AccessState, AccessEvent> {
    public AccessAggregate() {
        super(new AccessState.Unread(), AccessEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReadTrail command, Rules rules) {
        return decide(command, ReadTrailDecider::decide, rules);
    }
}
