package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.submitted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/** Who receives, accepts and returns a report. */
class ReceivingSideTest {
    private static final LocalDate LATER = TODAY.plusDays(1);

    private static Decision<TaskEvent> receive(Act act, TaskEvent... history) {
        return ReceiveReportDecider.decide(
                new ReceiveReport(TASK, 2024, act.effectiveOn(), act), after(history), rules());
    }

    private static Decision<TaskEvent> accept(Act act, TaskEvent... history) {
        return AcceptReportDecider.decide(new AcceptReport(TASK, 2024, act), after(history), rules());
    }

    private static Decision<TaskEvent> giveBack(Act act, TaskEvent... history) {
        return ReturnReportDecider.decide(new ReturnReport(TASK, 2024, "Sai mẫu", act), after(history), rules());
    }

    private static void allRejectAs(Rejection reason, Actor by, AgencyId lead, @Nullable AgencyId recipient) {
        TaskEvent[] submitted = {assigned(REPORTS, lead, recipient, ASSIGNER), reportSubmitted(1)};
        TaskEvent[] received = {submitted[0], submitted[1], reportReceived(1)};
        assertThat(receive(act(by, LATER), submitted)).isEqualTo(rejected(reason));
        assertThat(accept(act(by, LATER), received)).isEqualTo(rejected(reason));
        assertThat(giveBack(act(by, LATER), received)).isEqualTo(rejected(reason));
    }

    private static void allAcceptFrom(Actor by, AgencyId lead, @Nullable AgencyId recipient) {
        TaskEvent[] submitted = {assigned(REPORTS, lead, recipient, ASSIGNER), reportSubmitted(1)};
        TaskEvent[] received = {submitted[0], submitted[1], reportReceived(1)};
        assertThat(receive(act(by, LATER), submitted)).isInstanceOf(Decision.Accepted.class);
        assertThat(accept(act(by, LATER), received)).isInstanceOf(Decision.Accepted.class);
        assertThat(giveBack(act(by, LATER), received)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_recipient_receives_and_judges() {
        allAcceptFrom(REGISTRY, HEALTH, HOME_AFFAIRS);
    }

    @Test
    void an_officer_of_home_affairs_elsewhere_does_not() {
        allRejectAs(ActRejection.NOT_ENTITLED, REGISTRY, HEALTH, FINANCE);
    }

    @Test
    void the_office_does_not_where_another_agency_is_the_recipient() {
        allRejectAs(ActRejection.NOT_ENTITLED, OFFICER, HEALTH, HOME_AFFAIRS);
    }

    @Test
    void the_office_receives_what_is_addressed_to_it() {
        allAcceptFrom(OFFICER, HEALTH, OFFICE);
    }

    @Test
    void the_office_receives_what_is_addressed_to_nobody() {
        allAcceptFrom(OFFICER, HEALTH, null);
        allRejectAs(ActRejection.NOT_ENTITLED, REGISTRY, HEALTH, null);
    }

    @Test
    void the_recipients_own_report_goes_to_the_office() {
        allRejectAs(TaskRejection.OWN_REPORT, REGISTRY, HOME_AFFAIRS, HOME_AFFAIRS);
        for (Actor by : List.of(OFFICER, CHIEF, CHAIRMAN)) {
            allAcceptFrom(by, HOME_AFFAIRS, HOME_AFFAIRS);
        }
    }

    @Test
    void the_lead_never_receives_or_judges() {
        allRejectAs(TaskRejection.CONFIRMER_OF_THE_LEAD, OFFICER, OFFICE, OFFICE);
        allRejectAs(TaskRejection.CONFIRMER_OF_THE_LEAD, OFFICER, OFFICE, null);
    }

    @Test
    void nobody_else_receives_or_judges() {
        allRejectAs(ActRejection.NOT_ENTITLED, LEAD, HEALTH, HOME_AFFAIRS);
    }

    @Test
    void entitlement_is_asked_before_the_period() {
        assertThat(accept(act(OFFICER), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
        assertThat(receive(act(OFFICER), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }
}
