package vn.trachnhiem.command.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.DIRECTIVE;
import static vn.trachnhiem.command.directive.Sample.interpret;
import static vn.trachnhiem.command.directive.Sample.obligation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.History;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.IssueDirective;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.identity.PersonId;

/** Whatever is tried in whatever order, a document keeps to these. */
class DirectiveInvariantsTest {
    @Property(tries = 500)
    void registered_confirmed_and_issued_at_most_once_and_in_this_order(@ForAll("attempts") List<Command> attempts) {
        List<Class<?>> milestones = live(attempts).events().stream()
                .<Class<?>>map(Object::getClass)
                .filter(type -> type != ProvisionInterpreted.class)
                .toList();
        List<Class<?>> order = List.of(DirectiveRegistered.class, ObligationsConfirmed.class, DirectiveIssued.class);
        assertThat(milestones).isEqualTo(order.subList(0, milestones.size()));
    }

    @Property(tries = 500)
    void labels_are_unique_in_what_stands(@ForAll("attempts") List<Command> attempts) {
        Map<String, List<Obligation>> standing = new HashMap<>();
        live(attempts)
                .events(ProvisionInterpreted.class)
                .forEach(read -> standing.put(read.provision(), read.obligations()));
        assertThat(standing.values().stream().flatMap(List::stream).map(Obligation::label))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void who_confirms_read_nothing_and_all_is_read(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        List<ProvisionInterpreted> read = history.events(ProvisionInterpreted.class);
        for (ObligationsConfirmed confirmed : history.events(ObligationsConfirmed.class)) {
            assertThat(read.stream().map(e -> e.act().by().person()))
                    .doesNotContain(confirmed.act().by().person());
            assertThat(read.stream().map(ProvisionInterpreted::provision)).contains("1", "2");
        }
    }

    @Property(tries = 500)
    void the_attempts_reach_every_state(@ForAll("attempts") List<Command> attempts) {
        Statistics.collect(live(attempts).state().getClass());
        Statistics.coverage(reached -> Stream.of(
                        RegisteredDirective.class, DirectiveState.Confirmed.class, DirectiveState.InForce.class)
                .forEach(state -> reached.check(state).percentage(share -> share > 1)));
    }

    @Property(tries = 500)
    void nothing_is_read_after_the_confirmation(@ForAll("attempts") List<Command> attempts) {
        var history = live(attempts);
        if (!history.events(ObligationsConfirmed.class).isEmpty()) {
            int last = history.events()
                    .lastIndexOf(history.events(ObligationsConfirmed.class).getFirst());
            assertThat(history.events().subList(last, history.events().size()))
                    .noneMatch(ProvisionInterpreted.class::isInstance);
        }
    }

    @Provide
    Arbitrary<List<Command>> attempts() {
        Arbitrary<Act> readers = acts(BEN, Role.OFFICE_OFFICER);
        Arbitrary<Command> readings = Combinators.combine(
                        readers, Arbitraries.of("1", "2"), Arbitraries.of("a", "b", "c"))
                .as((act, path, label) ->
                        interpret(act, path, obligation(label, path, path.equals("1") ? "Lập kế hoạch" : "Báo cáo")));
        return Arbitraries.frequencyOf(
                        Tuple.of(1, acts(ANN, Role.RECORDS_CLERK).map(Sample::register)),
                        Tuple.of(6, readings),
                        Tuple.of(3, acts(CHI, Role.CHIEF_OF_OFFICE).map(a -> new ConfirmObligations(DIRECTIVE, a))),
                        Tuple.of(2, acts(CHI, Role.CHAIRMAN).map(a -> new IssueDirective(DIRECTIVE, a))))
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    /** Mostly by whom it ought to be. */
    private static Arbitrary<Act> acts(PersonId person, Role role) {
        Arbitrary<Actor> anybody = Combinators.combine(
                        Arbitraries.of(ANN, BEN, CHI), Arbitraries.of(Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE))
                .as((who, as) -> actor(who, OFFICE, as));
        Arbitrary<Actor> right = Arbitraries.of(actor(person, OFFICE, role));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(9, right), Tuple.of(1, anybody)),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, -1), Tuple.of(1, 1)))
                .as((by, days) -> act(by, TODAY.plusDays(days)));
    }

    private static History<DirectiveState, DirectiveEvent> live(List<Command> attempts) {
        History<DirectiveState, DirectiveEvent> history = new History<>(new DirectiveState.Unregistered());
        history.live(state -> decide(Sample.register(), state));
        attempts.forEach(attempt -> history.live(state -> decide(attempt, state)));
        return history;
    }

    private static Decision<DirectiveEvent> decide(Command attempt, DirectiveState state) {
        return switch (attempt) {
            case RegisterDirective c -> RegisterDirectiveDecider.decide(c, state, Given.rules(), Sample.kept());
            case InterpretProvision c -> InterpretProvisionDecider.decide(c, state, Given.rules(), Sample.kept());
            case ConfirmObligations c -> ConfirmObligationsDecider.decide(c, state, Given.rules());
            case IssueDirective c -> IssueDirectiveDecider.decide(c, state, Given.rules());
            default -> throw new IllegalArgumentException("not about a document: " + attempt);
        };
    }
}
