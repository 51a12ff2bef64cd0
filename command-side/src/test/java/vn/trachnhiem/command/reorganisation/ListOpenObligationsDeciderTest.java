package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LEDGER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.OFFICER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.PLAN;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.SCHEME;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.by;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.known;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.listed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.unknown;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.CLOSED;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.TASK_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;

class ListOpenObligationsDeciderTest {
    @Test
    void home_affairs_lists_what_is_open() {
        ListOpenObligations c = list(on(EFFECTIVE), PLAN);
        assertThat(decide(c, decided()))
                .isEqualTo(accepted(new OpenObligationsListed(REORGANISATION, c.open(), c.act())));
    }

    @Test
    void the_ledger_lists_what_is_open() {
        ListOpenObligations c = list(by(LEDGER, EFFECTIVE), PLAN);
        assertThat(decide(c, decided()))
                .isEqualTo(accepted(new OpenObligationsListed(REORGANISATION, c.open(), c.act())));
    }

    @Test
    void a_list_may_be_empty() {
        ListOpenObligations c = list(on(EFFECTIVE));
        assertThat(decide(c, decided()))
                .isEqualTo(accepted(new OpenObligationsListed(REORGANISATION, c.open(), c.act())));
    }

    @Test
    void a_later_list_adds_to_the_first() {
        ListOpenObligations c = list(on(EFFECTIVE), PLAN, SCHEME);
        assertThat(decide(c, decided(listed(PLAN))))
                .isEqualTo(accepted(new OpenObligationsListed(REORGANISATION, c.open(), c.act())));
    }

    @Test
    void a_list_that_adds_nothing_is_not_recorded() {
        assertThat(decide(list(on(EFFECTIVE), PLAN), decided(listed(PLAN, SCHEME))))
                .isEqualTo(new Decision.Nothing<>());
    }

    @Test
    void an_unknown_reorganisation_has_no_list() {
        assertThat(decide(list(on(EFFECTIVE), PLAN), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void a_closed_reorganisation_is_not_listed_again() {
        assertThat(decide(list(on(EFFECTIVE), PLAN), decided(listed(), closed())))
                .isEqualTo(rejected(CLOSED));
    }

    @Test
    void nobody_else_lists() {
        assertThat(decide(list(by(actor(BEN, OFFICE, Role.CHAIRMAN), EFFECTIVE), PLAN), decided()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_list_is_computed_not_announced() {
        assertThat(decide(list(Given.act(OFFICER, EFFECTIVE, EFFECTIVE.minusDays(1), LETTER, null), PLAN), decided()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_task_that_does_not_exist_is_not_listed() {
        assertThat(ListOpenObligationsDecider.decide(
                        list(on(EFFECTIVE), PLAN, SCHEME), decided(), Given.rules(), known(PLAN)))
                .isEqualTo(rejected(TASK_UNKNOWN, SCHEME.value()));
    }

    private static ListOpenObligations list(Act act, TaskId... open) {
        return new ListOpenObligations(REORGANISATION, List.of(open), act);
    }

    private static Decision<ReorganisationEvent> decide(ListOpenObligations c, ReorganisationState state) {
        return ListOpenObligationsDecider.decide(c, state, Given.rules(), known(PLAN, SCHEME));
    }
}
