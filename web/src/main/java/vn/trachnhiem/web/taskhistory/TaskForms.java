package vn.trachnhiem.web.taskhistory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.evidence.Uploads;
import vn.trachnhiem.web.signin.SignedIn;

/** Reads the forms of a task's acts. What comes back is sent only where the form is sound. */
@Component
public class TaskForms {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Acts acts;
    private final Uploads uploads;

    public TaskForms(Acts acts, Uploads uploads) {
        this.acts = acts;
        this.uploads = uploads;
    }

    Command command(TaskAct form, TaskHistory task, Typed typed, List<MultipartFile> files, SignedIn by) {
        TaskId id = task.task();
        Act act = acts.of(typed, by);
        return switch (form) {
            case ACKNOWLEDGE -> new AcknowledgeTask(id, act);
            case PROGRESS -> new RecordProgress(id, typed.text("note"), typed.whole("percent", 0, 100), act);
            case REQUEST_EXTENSION ->
                new RequestExtension(
                        id, ExtensionId.from(act.key()), typed.date("proposed"), typed.text("grounds"), act);
            case DECIDE_EXTENSION -> decision(task, typed, act);
            case SUBMIT -> new SubmitCompletion(id, deliverable(typed, files, by), act.effectiveOn(), act);
            case SUBMIT_REPORT ->
                new SubmitReport(id, year(typed), deliverable(typed, files, by), typed.has("nil", "true"), act);
            case ACCEPT -> new AcceptCompletion(id, act);
            case RETURN -> new ReturnCompletion(id, typed.text("grounds"), act);
            case RECEIVE_REPORT -> new ReceiveReport(id, year(typed), act.effectiveOn(), act);
            case ACCEPT_REPORT -> new AcceptReport(id, year(typed), act);
            case RETURN_REPORT -> new ReturnReport(id, year(typed), typed.text("grounds"), act);
            case CANCEL -> new CancelTask(id, typed.text("grounds"), act);
        };
    }

    private static DecideExtension decision(TaskHistory task, Typed typed, Act act) {
        boolean granted = typed.has("granted", "true");
        if (typed.value("granted").isEmpty()) {
            typed.refuse("granted", "form.choice.missing");
        }
        ExtensionId extension = Optional.ofNullable(task.pendingExtension())
                .map(TaskHistory.PendingExtension::extension)
                .orElseGet(() -> ExtensionId.from(act.key()));
        return new DecideExtension(
                task.task(),
                extension,
                granted,
                granted ? typed.date("dueOn") : null,
                granted ? typed.textOrNone("grounds") : typed.text("grounds"),
                act);
    }

    private Deliverable deliverable(Typed typed, List<MultipartFile> files, SignedIn by) {
        return new Deliverable(
                Acts.document(typed, "deliverable"),
                typed.id("signatory", PersonId::new, () -> by.actor().person()),
                Objects.requireNonNull(typed.choice("signedAs", Capacity.class)),
                uploads.take(typed, "evidence", files));
    }

    private static int year(Typed typed) {
        return typed.whole("year", FIRST_YEAR, LAST_YEAR);
    }
}
