package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.EXTENSION;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.MERGER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.closed;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.PartyTransferred;
import vn.trachnhiem.shared.task.TaskParty;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.task.TransferParty;

class TransferPartyDeciderTest {
    private static final AgencyId NEW = new AgencyId("agency-new");

    private static Decision<TaskEvent> transfer(
            TaskParty party, AgencyId from, AgencyId receiver, Act act, TaskEvent... history) {
        return TransferPartyDecider.decide(
                new TransferParty(TASK, party, from, receiver, MERGER, act), after(history), rules());
    }

    private static PartyTransferred transferred(TaskParty party, AgencyId from, AgencyId receiver) {
        return new PartyTransferred(TASK, party, from, receiver, MERGER, act(CHAIRMAN));
    }

    private static Parties parties(TaskEvent... history) {
        return ((OpenTask) after(history)).parties();
    }

    @Test
    void each_party_of_an_open_task_is_followed_by_the_receiver() {
        for (Actor by : List.of(REGISTRY, CHIEF, CHAIRMAN)) {
            Act act = act(by);
            assertThat(transfer(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, act, assigned(REPORTS)))
                    .isEqualTo(
                            accepted(new PartyTransferred(TASK, TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, MERGER, act)));
        }
        assertThat(transfer(TaskParty.ASSIGNER, OFFICE, NEW, act(CHAIRMAN), assigned(DATED)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(transfer(TaskParty.COORDINATOR, FINANCE, NEW, act(CHAIRMAN), assigned(DATED)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void only_who_has_the_part_is_followed() {
        for (TaskParty party : TaskParty.values()) {
            assertThat(transfer(party, INSPECTORATE, NEW, act(CHAIRMAN), assigned(DATED)))
                    .isEqualTo(rejected(TaskRejection.NOT_THAT_PARTY));
        }
        assertThat(transfer(
                        TaskParty.RECIPIENT,
                        HOME_AFFAIRS,
                        NEW,
                        act(CHAIRMAN),
                        assigned(REPORTS, HEALTH, null, ASSIGNER)))
                .isEqualTo(rejected(TaskRejection.NOT_THAT_PARTY));
    }

    @Test
    void nobody_follows_itself() {
        assertThat(transfer(TaskParty.RECIPIENT, HOME_AFFAIRS, HOME_AFFAIRS, act(CHAIRMAN), assigned(REPORTS)))
                .isEqualTo(rejected(TaskRejection.RECEIVER_IS_THAT_PARTY));
    }

    @Test
    void the_new_recipient_receives_and_the_former_does_not() {
        TaskEvent[] history = {
            assigned(REPORTS), reportSubmitted(1), transferred(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW)
        };
        Actor registryOfNew = actor(new PersonId("person-new"), NEW, Role.HOME_AFFAIRS_OFFICER);
        assertThat(ReceiveReportDecider.decide(
                        new ReceiveReport(TASK, 2024, TODAY, act(registryOfNew)), after(history), rules()))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(ReceiveReportDecider.decide(
                        new ReceiveReport(TASK, 2024, TODAY, act(REGISTRY)), after(history), rules()))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_report_to_a_recipient_that_came_to_lead_goes_to_the_office() {
        assertThat(parties(assigned(REPORTS), transferred(TaskParty.RECIPIENT, HOME_AFFAIRS, HEALTH))
                        .leadsItsOwnReport())
                .isTrue();
    }

    @Test
    void the_new_assigner_decides_and_the_former_does_not() {
        TaskEvent[] history = {assigned(DATED), extensionRequested(), transferred(TaskParty.ASSIGNER, OFFICE, NEW)};
        Actor chiefOfNew = actor(new PersonId("person-new"), NEW, Role.CHIEF_OF_OFFICE);
        assertThat(decideExtension(chiefOfNew, history)).isInstanceOf(Decision.Accepted.class);
        assertThat(decideExtension(CHIEF, history)).isEqualTo(rejected(TaskRejection.EXTENSION_BY_ASSIGNER));
    }

    private static Decision<TaskEvent> decideExtension(Actor by, TaskEvent... history) {
        return DecideExtensionDecider.decide(
                new DecideExtension(TASK, EXTENSION, true, DUE.plusDays(5), null, act(by)), after(history), rules());
    }

    @Test
    void two_coordinators_that_become_one_are_one() {
        PartyTransferred toNew = transferred(TaskParty.COORDINATOR, FINANCE, NEW);
        assertThat(parties(assigned(DATED), toNew).coordinators()).containsExactly(NEW);
        assertThat(parties(assigned(DATED), toNew, toNew).coordinators()).containsExactly(NEW);
        assertThat(parties(assigned(DATED), toNew, transferred(TaskParty.COORDINATOR, NEW, INSPECTORATE))
                        .coordinators())
                .containsExactly(INSPECTORATE);
    }

    @Test
    void a_coordinator_that_becomes_the_lead_no_longer_coordinates() {
        assertThat(parties(assigned(DATED), transferred(TaskParty.COORDINATOR, FINANCE, HEALTH))
                        .coordinators())
                .isEmpty();
    }

    @Test
    void the_other_parties_stay() {
        Parties before = parties(assigned(REPORTS));
        Parties recipient = parties(assigned(REPORTS), transferred(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW));
        assertThat(recipient.lead()).isEqualTo(before.lead());
        assertThat(recipient.leadSince()).isEqualTo(before.leadSince());
        assertThat(recipient.assigner()).isEqualTo(before.assigner());
        assertThat(recipient.coordinators()).isEqualTo(before.coordinators());
    }

    @Test
    void a_transfer_is_recorded_once_it_holds_and_not_before_the_assignment() {
        assertThat(transfer(
                        TaskParty.RECIPIENT,
                        HOME_AFFAIRS,
                        NEW,
                        act(CHAIRMAN, TODAY.plusDays(1), TODAY, null, null),
                        assigned(REPORTS)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
        assertThat(transfer(
                        TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, act(CHAIRMAN, TODAY.minusDays(1)), assigned(REPORTS)))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void no_officer_of_the_lead_moves_a_party() {
        assertThat(transfer(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, act(HEAD), assigned(REPORTS)))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void only_an_open_task_has_parties_to_move() {
        assertThat(transfer(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, act(CHAIRMAN)))
                .isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(transfer(TaskParty.RECIPIENT, HOME_AFFAIRS, NEW, act(CHAIRMAN), assigned(REPORTS), closed()))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }
}
