package vn.trachnhiem.web.taskhistory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.taskhistory.TaskHistory;

/**
 * Which acts a page offers to whom: those that the account's roles and the state of the task do not rule out at a glance. Only an offer:
 * whether an act is recorded, its decider says.
 */
final class Offers {
    private static final Set<TaskAct> ABOUT_A_RESULT =
            Set.of(TaskAct.SUBMIT, TaskAct.REQUEST_EXTENSION, TaskAct.ACCEPT, TaskAct.RETURN, TaskAct.DECIDE_EXTENSION);
    private static final Set<TaskAct> ABOUT_A_REPORT =
            Set.of(TaskAct.SUBMIT_REPORT, TaskAct.RECEIVE_REPORT, TaskAct.ACCEPT_REPORT, TaskAct.RETURN_REPORT);

    private final TaskHistory task;
    private final Actor actor;
    private final Set<TaskAct> offered = EnumSet.noneOf(TaskAct.class);

    private Offers(TaskHistory task, Actor actor) {
        this.task = task;
        this.actor = actor;
    }

    /** The acts that a task of this kind knows; none once it has ended. */
    static Set<TaskAct> knownTo(TaskHistory task) {
        if (task.ended()) {
            return EnumSet.noneOf(TaskAct.class);
        }
        Set<TaskAct> known = EnumSet.of(TaskAct.ACKNOWLEDGE, TaskAct.PROGRESS, TaskAct.CANCEL);
        if (is(task, DutyKind.DATED)) {
            known.addAll(ABOUT_A_RESULT);
        }
        if (is(task, DutyKind.REPORT)) {
            known.addAll(ABOUT_A_REPORT);
        }
        return known;
    }

    static Set<TaskAct> to(Actor actor, TaskHistory task) {
        Offers offers = new Offers(task, actor);
        if (!task.ended()) {
            offers.toTheLead();
            offers.toTheOffice();
            offers.toTheRecipient();
        }
        return offers.offered;
    }

    private void toTheLead() {
        if (!holds(Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY)
                || !actor.agency().equals(task.lead().agency())) {
            return;
        }
        offer(TaskAct.ACKNOWLEDGE, task.acknowledgedOn() == null);
        offer(TaskAct.PROGRESS, true);
        offer(TaskAct.SUBMIT, is(DutyKind.DATED) && task.pendingSubmission() == null);
        offer(TaskAct.REQUEST_EXTENSION, is(DutyKind.DATED) && task.pendingExtension() == null);
        offer(TaskAct.SUBMIT_REPORT, is(DutyKind.REPORT));
    }

    private void toTheOffice() {
        boolean outside = !actor.agency().equals(task.lead().agency());
        boolean office = holds(Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
        offer(TaskAct.ACCEPT, office && outside && task.pendingSubmission() != null);
        offer(TaskAct.RETURN, office && outside && task.pendingSubmission() != null);
        offer(TaskAct.DECIDE_EXTENSION, holds(Role.CHAIRMAN, Role.CHIEF_OF_OFFICE) && task.pendingExtension() != null);
        offer(TaskAct.CANCEL, office);
    }

    private void toTheRecipient() {
        boolean entitled = holds(Role.HOME_AFFAIRS_OFFICER, Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
        var waiting = task.pendingReports();
        offer(TaskAct.RECEIVE_REPORT, entitled && waiting.stream().anyMatch(each -> !each.received()));
        offer(TaskAct.ACCEPT_REPORT, entitled && waiting.stream().anyMatch(TaskHistory.PendingReport::received));
        offer(TaskAct.RETURN_REPORT, entitled && waiting.stream().anyMatch(TaskHistory.PendingReport::received));
    }

    private void offer(TaskAct act, boolean fits) {
        if (fits) {
            offered.add(act);
        }
    }

    private boolean is(DutyKind kind) {
        return is(task, kind);
    }

    private static boolean is(TaskHistory task, DutyKind kind) {
        return task.lines().stream().anyMatch(line -> line.kind() == kind);
    }

    private boolean holds(Role... roles) {
        return Arrays.stream(roles).anyMatch(actor::is);
    }
}
