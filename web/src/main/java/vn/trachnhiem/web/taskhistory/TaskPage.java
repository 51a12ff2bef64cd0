package vn.trachnhiem.web.taskhistory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.taskhistory.AskTask;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** One task: how it stands and why, what happened, and the acts that may follow. */
@Controller
public class TaskPage {
    private final Questions questions;
    private final Moments moments;
    private final TaskForms forms;
    private final TaskPages pages;
    private final Recorder recorder;

    public TaskPage(Questions questions, Moments moments, TaskForms forms, TaskPages pages, Recorder recorder) {
        this.questions = questions;
        this.moments = moments;
        this.forms = forms;
        this.pages = pages;
        this.recorder = recorder;
    }

    @GetMapping("/nhiem-vu/{task}")
    ModelAndView task(
            @PathVariable("task") String task,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal SignedIn reader) {
        Moment at = moments.read(asked.get("on"), asked.get("asOf"));
        return pages.show(find(task, at), at, reader, Sent.nothing())
                .addObject("recorded", asked.containsKey("da-ghi"));
    }

    @PostMapping("/nhiem-vu/{task}/{act}")
    ModelAndView act(
            @PathVariable("task") String task,
            @PathVariable("act") String name,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = "evidence", required = false) @Nullable List<MultipartFile> files,
            @AuthenticationPrincipal SignedIn by) {
        Moment now = moments.read(null, null);
        TaskHistory history = find(task, now);
        TaskAct act = TaskAct.named(name).orElseThrow(NotInLedger::new);
        Typed typed = Typed.of(values);
        Command command = forms.command(act, history, typed, files == null ? List.of() : files, by);
        if (!typed.isSound()) {
            return pages.show(history, now, by, new Sent(act, typed, "", 422));
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded -> new ModelAndView("redirect:/nhiem-vu/" + task + "?da-ghi#dien-bien");
            case Recorder.NotRecorded(int status, String sentence) ->
                pages.show(
                        find(task, now),
                        now,
                        by,
                        new Sent(
                                act,
                                typed,
                                sentence,
                                HttpStatusCode.valueOf(status).value()));
        };
    }

    private TaskHistory find(String task, Moment at) {
        return questions.ask(new AskTask(task, at.on(), at.asOf()), TaskHistory.class);
    }
}
