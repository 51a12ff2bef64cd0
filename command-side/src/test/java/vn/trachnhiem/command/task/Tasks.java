package vn.trachnhiem.command.task;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.ReportPeriod;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRefused;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.RecordCorrected;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationNoted;
import vn.trachnhiem.shared.task.TaskEvent.ReportAccepted;
import vn.trachnhiem.shared.task.TaskEvent.ReportReceived;
import vn.trachnhiem.shared.task.TaskEvent.ReportReturned;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;
import vn.trachnhiem.shared.task.TaskRole;

/** A task, the people around it, and its history, in the tests of its deciders. */
final class Tasks {
    static final TaskId TASK = new TaskId("task-1");
    static final LocalDate DUE = TODAY.plusDays(30);
    static final Schedule DATED = new Schedule.Dated(DUE);
    static final Schedule STANDING = new Schedule.Standing();
    static final Schedule REPORTS = new Schedule.Reports(List.of(
            new ReportPeriod(2024, LocalDate.of(2024, 12, 14)), new ReportPeriod(2025, LocalDate.of(2025, 12, 14))));

    static final Actor ASSIGNER = actor(ANN, OFFICE, Role.OFFICE_OFFICER);
    static final Actor OFFICER = actor(CHI, OFFICE, Role.OFFICE_OFFICER);
    static final Actor CHIEF = actor(new PersonId("person-chief"), OFFICE, Role.CHIEF_OF_OFFICE);
    static final Actor CHAIRMAN = actor(new PersonId("person-chairman"), OFFICE, Role.CHAIRMAN);
    static final Actor LEAD = actor(BEN, HEALTH, Role.AGENCY_OFFICER);
    static final Actor HEAD = actor(new PersonId("person-head"), HEALTH, Role.HEAD_OF_AGENCY);
    static final Actor OTHER_AGENCY = actor(new PersonId("person-other"), FINANCE, Role.AGENCY_OFFICER);
    static final Actor REGISTRY = actor(new PersonId("person-registry"), HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER);
    static final Actor AUDITOR = actor(new PersonId("person-auditor"), INSPECTORATE, Role.LEDGER_AUDITOR);
    static final Actor ADMINISTRATOR = actor(new PersonId("person-administrator"), OFFICE, Role.SYSTEM_ADMINISTRATOR);

    static final Actor LEDGER = actor(new PersonId("person-ledger"), OFFICE, Role.LEDGER);

    static final ExtensionId EXTENSION = new ExtensionId("extension-1");
    static final CorrectionId CORRECTION = new CorrectionId("correction-1");
    static final ReorganisationId MERGER = new ReorganisationId("reorganisation-1");
    static final FileRef FILE = new FileRef("0".repeat(64), "ket-qua.pdf", 1, "application/pdf");

    private Tasks() {}

    static TaskState after(TaskEvent... events) {
        TaskState state = new TaskState.Unassigned();
        for (TaskEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    static TaskState after(TaskState before, TaskEvent event) {
        return before.evolve(event);
    }

    static TaskAssigned assigned(Schedule schedule) {
        return assigned(schedule, HEALTH, HOME_AFFAIRS, ASSIGNER);
    }

    static TaskAssigned assigned(Schedule schedule, AgencyId lead, @Nullable AgencyId recipient, Actor by) {
        return assigned(assign(schedule, lead, recipient, act(by)));
    }

    static AssignTask assign(Schedule schedule, AgencyId lead, @Nullable AgencyId recipient, Act act) {
        return new AssignTask(
                TASK,
                null,
                "Xây dựng đề án",
                lead,
                List.of(FINANCE),
                TaskRole.LEAD,
                schedule,
                null,
                OFFICE,
                recipient,
                null,
                act);
    }

    static TaskAssigned assigned(AssignTask c) {
        return new TaskAssigned(
                c.task(),
                c.origin(),
                c.title(),
                c.lead(),
                c.coordinators(),
                c.role(),
                c.schedule(),
                c.area(),
                c.assigner(),
                c.recipient(),
                c.deliverable(),
                c.act());
    }

    static Deliverable deliverable(FileRef... evidence) {
        return new Deliverable(LETTER, HEAD.person(), Capacity.DIRECT, List.of(evidence));
    }

    static ExtensionRequested extensionRequested() {
        return new ExtensionRequested(TASK, EXTENSION, DUE.plusDays(10), "Chờ ý kiến", act(LEAD));
    }

    static ExtensionGranted extensionGranted() {
        return new ExtensionGranted(TASK, EXTENSION, DUE.plusDays(10), act(CHIEF));
    }

    static ExtensionRefused extensionRefused() {
        return new ExtensionRefused(TASK, EXTENSION, "Không đủ căn cứ", act(CHIEF));
    }

    static CompletionSubmitted submitted(int number) {
        return submitted(number, LEAD);
    }

    static CompletionSubmitted submitted(int number, Actor by) {
        return new CompletionSubmitted(TASK, number, deliverable(FILE), TODAY, act(by));
    }

    static CompletionReturned returned(int number, LocalDate on) {
        return new CompletionReturned(TASK, number, "Thiếu số liệu", act(OFFICER, on));
    }

    static CompletionAccepted completionAccepted() {
        return new CompletionAccepted(TASK, 1, act(OFFICER));
    }

    static ReportSubmitted reportSubmitted(int version) {
        return reportSubmitted(2024, version, LEAD);
    }

    static ReportSubmitted reportSubmitted(int year, int version, Actor by) {
        return new ReportSubmitted(TASK, year, version, deliverable(FILE), false, act(by));
    }

    static ReportReceived reportReceived(int version) {
        return reportReceived(2024, version);
    }

    static ReportReceived reportReceived(int year, int version) {
        return new ReportReceived(TASK, year, version, TODAY.plusDays(1), act(REGISTRY, TODAY.plusDays(1)));
    }

    static ReportReturned reportReturned(int version, LocalDate on) {
        return new ReportReturned(TASK, 2024, version, "Sai mẫu", act(REGISTRY, on));
    }

    static ReportAccepted reportAccepted(int year) {
        return new ReportAccepted(TASK, year, 1, act(REGISTRY, TODAY.plusDays(1)));
    }

    static ObligationTransferred transferred(AgencyId receiver, LocalDate on) {
        return new ObligationTransferred(TASK, HEALTH, receiver, MERGER, act(CHAIRMAN, on));
    }

    static ReorganisationNoted noted(ReorganisationId reorganisation) {
        return new ReorganisationNoted(TASK, reorganisation, act(LEDGER));
    }

    static ClosedByReorganisation closed() {
        return new ClosedByReorganisation(TASK, MERGER, act(CHAIRMAN));
    }

    static TaskCancelled cancelled() {
        return new TaskCancelled(TASK, "Không còn cần thiết", act(CHIEF));
    }

    static CorrectionProposed proposed(Correction change) {
        return new CorrectionProposed(TASK, CORRECTION, change, act(OFFICER));
    }

    static RecordCorrected corrected(Correction change) {
        return new RecordCorrected(TASK, CORRECTION, change, OFFICER.person(), act(CHIEF));
    }
}
