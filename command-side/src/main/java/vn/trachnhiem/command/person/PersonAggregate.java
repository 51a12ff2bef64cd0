package vn.trachnhiem.command.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.person.PersonEvent;
import vn.trachnhiem.shared.person.RegisterPerson;

/** Where the acts about a person arrive. */
public class PersonAggregate extends SubjectAggregate<PersonState, PersonEvent> {
    public PersonAggregate() {
        super(new PersonState.Unregistered(), PersonEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterPerson command, Rules rules) {
        return decide(command, RegisterPersonDecider::decide, rules);
    }
}
