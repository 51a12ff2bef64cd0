package vn.trachnhiem.command.ledger;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.ledger.LedgerEvent;

/** Where what the ledger says of itself arrives. */
public class LedgerAggregate extends SubjectAggregate<LedgerState, LedgerEvent> {
    public LedgerAggregate() {
        super(new LedgerState.Undeclared(), LedgerEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DeclareDemo command, Rules rules, Past past) {
        return decide(command, (c, state, now) -> DeclareDemoDecider.decide(c, state, now, past), rules);
    }
}
