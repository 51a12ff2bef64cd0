package vn.trachnhiem.web.taskregister;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.shared.taskregister.TaskRegisterPage;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;

/** The register of duties: filters, counts that lead to what they count, pages. */
@Controller
public class TaskRegister {
    private static final List<TimeStatus> STATUSES = List.of(
            TimeStatus.OPEN_LATE,
            TimeStatus.DUE_SOON,
            TimeStatus.OPEN_IN_TIME,
            TimeStatus.DONE_IN_TIME,
            TimeStatus.DONE_LATE,
            TimeStatus.STANDING,
            TimeStatus.ENDED);

    private final Questions questions;
    private final Moments moments;

    public TaskRegister(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    @GetMapping("/nhiem-vu")
    String register(@RequestParam Map<String, String> asked, Model model) {
        Moment at = moments.read(asked.get("on"), asked.get("asOf"));
        RegisterFilter filter = RegisterFilter.of(asked);
        TaskRegisterPage page = questions.ask(filter.question(at), TaskRegisterPage.class);
        model.addAttribute("at", at);
        model.addAttribute("cutoff", page.cutoff());
        model.addAttribute("filter", filter);
        model.addAttribute("register", page);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("kinds", DutyKind.values());
        model.addAttribute("areas", ReformArea.values());
        model.addAttribute(
                "agencies",
                questions.ask(new AskAgencies(at.on()), Agencies.class).lines());
        return "taskregister/register";
    }
}
