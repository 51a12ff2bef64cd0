package vn.trachnhiem.command.task;

import java.util.List;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * Who receives and judges the reports of a task: the recipient. Its own report, and reports that name no recipient, go to the provincial
 * office (domain, E), and never to the lead.
 */
final class ReceivingSide {
    private static final List<Role> OFFICE = List.of(Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);

    private ReceivingSide() {}

    static Guard<TaskEvent> entitled(Act act, Rules rules) {
        return Guard.of(
                act, rules, Role.HOME_AFFAIRS_OFFICER, Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
    }

    static void check(Parties parties, Actor by, Guard<TaskEvent> guard) {
        boolean ofTheOffice = OFFICE.stream().anyMatch(by::is);
        guard.when(parties.leadsItsOwnReport() && !ofTheOffice, TaskRejection.OWN_REPORT)
                .when(parties.isLead(by), TaskRejection.CONFIRMER_OF_THE_LEAD)
                .unless(
                        by.agency().equals(parties.recipient()) || (ofTheOffice && isTheOffices(parties)),
                        ActRejection.NOT_ENTITLED);
    }

    private static boolean isTheOffices(Parties parties) {
        return parties.recipient() == null || parties.leadsItsOwnReport();
    }
}
