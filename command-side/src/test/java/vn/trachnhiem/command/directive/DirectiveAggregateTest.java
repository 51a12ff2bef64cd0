package vn.trachnhiem.command.directive;

import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.DIRECTIVE;
import static vn.trachnhiem.command.directive.Sample.confirmed;
import static vn.trachnhiem.command.directive.Sample.interpret;
import static vn.trachnhiem.command.directive.Sample.interpreted;
import static vn.trachnhiem.command.directive.Sample.plan;
import static vn.trachnhiem.command.directive.Sample.register;
import static vn.trachnhiem.command.directive.Sample.registered;
import static vn.trachnhiem.command.directive.Sample.report;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandRejected;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.IssueDirective;
import vn.trachnhiem.shared.directive.RegisterDirective;

class DirectiveAggregateTest {
    private static final Actor CHIEF = actor(CHI, OFFICE, Role.CHIEF_OF_OFFICE);

    private final RegisterDirective register = register();
    private final InterpretProvision first = interpret("1", plan());
    private final InterpretProvision second = interpret("2", report());
    private final ConfirmObligations confirm = new ConfirmObligations(DIRECTIVE, act(CHIEF));
    private final IssueDirective issue = new IssueDirective(DIRECTIVE, act(CHIEF));

    private AggregateTestFixture<DirectiveAggregate> ledger = new AggregateTestFixture<>(DirectiveAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(DirectiveAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(Sample.kept());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void a_document_is_registered() {
        ledger.givenNoPriorActivity().when(register).expectEvents(registered(register));
    }

    @Test
    void a_registered_document_is_read() {
        ledger.given(registered(register)).when(first).expectEvents(interpreted(first));
    }

    @Test
    void a_read_document_is_confirmed() {
        ledger.given(registered(register), interpreted(first), interpreted(second))
                .when(confirm)
                .expectEvents(confirmed(confirm));
    }

    @Test
    void a_confirmed_document_is_put_in_force() {
        ledger.given(registered(register), interpreted(first), interpreted(second), confirmed(confirm))
                .when(issue)
                .expectEvents(new DirectiveIssued(DIRECTIVE, issue.act()));
    }

    @Test
    void what_is_not_read_yet_travels_with_the_rejection() {
        ledger.given(registered(register), interpreted(first))
                .when(confirm)
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new Refusal("directive.not-covered", 409, List.of("2")));
    }
}
