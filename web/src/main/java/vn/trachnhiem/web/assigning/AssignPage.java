package vn.trachnhiem.web.assigning;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.ScheduleForm;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** Assigns one task to one lead. */
@Controller
public class AssignPage {
    private final Questions questions;
    private final Moments moments;
    private final Acts acts;
    private final Recorder recorder;

    public AssignPage(Questions questions, Moments moments, Acts acts, Recorder recorder) {
        this.questions = questions;
        this.moments = moments;
        this.acts = acts;
        this.recorder = recorder;
    }

    @GetMapping("/nhiem-vu/giao")
    ModelAndView form() {
        return page(Typed.nothing(), null, 200);
    }

    @PostMapping("/nhiem-vu/giao")
    ModelAndView assign(@RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        AssignTask command = command(typed, by);
        if (!typed.isSound()) {
            return page(typed, null, 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded ->
                new ModelAndView("redirect:/nhiem-vu/" + command.task().value() + "?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) -> page(typed, sentence, status);
        };
    }

    private AssignTask command(Typed typed, SignedIn by) {
        Act act = acts.of(typed, by);
        AgencyId own = by.actor().agency();
        return new AssignTask(
                TaskId.from(act.key()),
                null,
                typed.text("title"),
                typed.id("lead", AgencyId::new, () -> own),
                typed.values("coordinators").stream()
                        .filter(id -> id.startsWith("agency-"))
                        .map(AgencyId::new)
                        .toList(),
                Objects.requireNonNull(typed.choice("role", TaskRole.class)),
                ScheduleForm.schedule(ScheduleForm.timing(typed, ""), typed, ""),
                Choice.of(ReformArea.class, typed.value("area")),
                own,
                typed.value("recipient").isEmpty() ? null : typed.id("recipient", AgencyId::new, () -> own),
                typed.textOrNone("expected"),
                act);
    }

    private ModelAndView page(Typed typed, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("assigning/assign");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        page.addObject(
                "agencies", questions.ask(new AskAgencies(null), Agencies.class).lines());
        page.addObject("roles", List.of(TaskRole.values()));
        page.addObject("areas", List.of(ReformArea.values()));
        page.addObject("today", moments.today());
        return page;
    }
}
