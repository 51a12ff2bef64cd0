package vn.trachnhiem.web.directives;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.directives.AskDirectives;
import vn.trachnhiem.shared.directives.Directives;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;

/** All directing documents, latest first, with how far each has come. */
@Controller
public class DirectiveList {
    private final Questions questions;
    private final Moments moments;

    public DirectiveList(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    @GetMapping("/van-ban")
    String list(@RequestParam Map<String, String> asked, Model model) {
        Moment at = moments.read(asked.get("on"), asked.get("asOf"));
        Directives directives = questions.ask(new AskDirectives(at.on(), at.asOf()), Directives.class);
        model.addAttribute("at", at);
        model.addAttribute("cutoff", directives.cutoff());
        model.addAttribute("lines", directives.lines());
        return "directives/list";
    }
}
