package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LEDGER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.by;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.settled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;
import vn.trachnhiem.shared.reorganisation.SettleObligation;

/** Whatever is asked of a reorganisation under way, in whatever order. */
class ReorganisationInvariantsTest {
    private enum Ask {
        LIST,
        SETTLE,
        END_BY_DECISION,
        CLOSE
    }

    record Step(Ask ask, int task, boolean otherReceiver) {}

    @Property
    void it_closes_only_when_all_that_was_listed_is_settled(@ForAll("steps") List<Step> steps) {
        Set<TaskId> open = new HashSet<>();
        Set<TaskId> settled = new HashSet<>();
        for (ReorganisationEvent event : accepted(steps)) {
            if (event instanceof OpenObligationsListed list) {
                open.addAll(list.open());
            } else if (event instanceof ObligationSettled settlement) {
                settled.add(settlement.task());
            } else if (event instanceof ReorganisationClosed) {
                assertThat(settled).containsAll(open);
            }
        }
    }

    @Property
    void after_the_closing_there_are_only_settlements(@ForAll("steps") List<Step> steps) {
        boolean closed = false;
        for (ReorganisationEvent event : accepted(steps)) {
            assertThat(!closed || event instanceof ObligationSettled).isTrue();
            closed |= event instanceof ReorganisationClosed;
        }
    }

    @Property
    void no_settlement_repeats_the_one_before(@ForAll("steps") List<Step> steps) {
        Map<TaskId, Optional<AgencyId>> receivers = new HashMap<>();
        for (ReorganisationEvent event : accepted(steps)) {
            if (event instanceof ObligationSettled settlement) {
                Optional<AgencyId> receiver = Optional.ofNullable(settlement.receiver());
                assertThat(receiver).isNotEqualTo(receivers.put(settlement.task(), receiver));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Ask.class), Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static List<ReorganisationEvent> accepted(List<Step> steps) {
        List<ReorganisationEvent> all = new ArrayList<>();
        ReorganisationState state = decided();
        for (Step step : steps) {
            if (decide(step, state) instanceof Decision.Accepted<ReorganisationEvent>(var events)) {
                for (ReorganisationEvent event : events) {
                    state = state.evolve(event);
                    all.add(event);
                }
            }
        }
        return all;
    }

    private static Decision<ReorganisationEvent> decide(Step step, ReorganisationState state) {
        TaskId task = new TaskId("task-" + step.task());
        AgencyId receiver = step.otherReceiver() ? FINANCE : HEALTH;
        Rules rules = Given.rules();
        return switch (step.ask()) {
            case LIST ->
                ListOpenObligationsDecider.decide(
                        new ListOpenObligations(REORGANISATION, List.of(task), on(EFFECTIVE)),
                        state,
                        rules,
                        GivenReorganisation.known(task));
            case SETTLE ->
                SettleObligationDecider.decide(
                        new SettleObligation(REORGANISATION, task, receiver, by(LEDGER, EFFECTIVE)), state, rules);
            case END_BY_DECISION ->
                SettleObligationDecider.decide(
                        new SettleObligation(REORGANISATION, task, null, by(LEDGER, EFFECTIVE)), state, rules);
            case CLOSE ->
                CloseReorganisationDecider.decide(new CloseReorganisation(REORGANISATION, on(EFFECTIVE)), state, rules);
        };
    }
}
