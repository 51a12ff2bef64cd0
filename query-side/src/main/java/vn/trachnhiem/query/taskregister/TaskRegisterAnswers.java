package vn.trachnhiem.query.taskregister;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Duties;
import vn.trachnhiem.query.answers.DutyCase;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Folded;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.trail.TrailLines;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.taskregister.AskTaskRegister;
import vn.trachnhiem.shared.taskregister.TaskRegisterPage;
import vn.trachnhiem.shared.taskregister.TaskRegisterPage.Line;

/** Answers with a page of the register of duties; what is counted and what is listed is one selection. */
public final class TaskRegisterAnswers {
    private static final int PAGE = 50;

    private final Knowledge knowledge;

    public TaskRegisterAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public TaskRegisterPage answer(AskTaskRegister question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        List<Judged> selection = selection(snapshot, question);
        List<Judged> listed = selection.stream()
                .filter(judged -> question.status() == null || judged.status() == question.status())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
        int pages = Math.max(1, (listed.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(question.page(), 1, pages);
        List<Judged> shown =
                listed.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList();
        snapshot.links()
                .prepare(shown.stream()
                        .map(judged -> judged.duty().duty().assignmentEventId())
                        .toList());
        TrailLines lines = new TrailLines(snapshot);
        lines.prepare(shown.stream().map(judged -> judged.holderOn(judged.on())));
        return new TaskRegisterPage(
                snapshot.cutoff(),
                listed.size(),
                page,
                pages,
                counts(selection),
                shown.stream().map(judged -> line(snapshot, lines, judged)).toList());
    }

    private static final Comparator<Judged> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Judged judged) -> judged.attribution().currentDue(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(judged -> judged.duty().task().code())
            .thenComparing(judged -> judged.duty().duty().taskId());

    private static List<Judged> selection(Snapshot snapshot, AskTaskRegister question) {
        Posts posts = snapshot.posts();
        Predicate<TaskRow> wanted = task -> !task.assignedOn()
                        .isAfter(snapshot.cut().on())
                && (question.area() == null || task.area() == question.area())
                && (question.directive() == null
                        || (task.origin() != null && task.origin().directive().equals(question.directive())))
                && (question.q() == null || Folded.contains(task.code() + " " + task.title(), question.q()));
        return snapshot.where(Registers.TASKS, "true").stream()
                .filter(wanted)
                .flatMap(Duties::of)
                .filter(duty -> question.kind() == null || duty.kind() == question.kind())
                .filter(duty -> question.lead() == null || lead(snapshot, duty).equals(question.lead()))
                .map(duty -> duty.judge(snapshot, posts))
                .toList();
    }

    private static AgencyId lead(Snapshot snapshot, DutyCase duty) {
        return new AgencyId(duty.duty().leadOn(snapshot.cut().on()).agencyId());
    }

    private static Map<TimeStatus, Integer> counts(List<Judged> selection) {
        Map<TimeStatus, Integer> counts = new EnumMap<>(TimeStatus.class);
        selection.forEach(judged -> counts.merge(judged.status(), 1, Integer::sum));
        return counts;
    }

    private static Line line(Snapshot snapshot, TrailLines lines, Judged judged) {
        TaskRow task = judged.duty().task();
        AgencyId lead = lead(snapshot, judged.duty());
        return new Line(
                judged.duty().duty().taskId(),
                task.task(),
                task.code(),
                task.title(),
                judged.duty().kind(),
                judged.duty().year(),
                task.role(),
                snapshot.names().agency(lead),
                lines.person(judged.holderOn(judged.on())),
                lines.source(task.origin()).orElse(null),
                judged.attribution().currentDue(),
                judged.duty().doneOn(judged.on()).orElse(null),
                judged.status(),
                judged.attribution().late().days(),
                Objects.requireNonNull(snapshot.links()
                        .of(List.of(judged.duty().duty().assignmentEventId()))
                        .getFirst()));
    }
}
