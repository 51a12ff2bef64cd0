package vn.trachnhiem.web.heads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.heads.AskHeads;
import vn.trachnhiem.shared.heads.Heads;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;

/** How all heads stand. In the order of agencies, unless the reader asks for another; there is no ranking by default. */
@Controller
public class HeadsPage {
    private final Questions questions;
    private final Moments moments;

    public HeadsPage(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    @GetMapping("/nguoi-dung-dau")
    String heads(
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            Model model) {
        Moment at = moments.read(on, asOf);
        AgencyKind only = Choice.of(AgencyKind.class, kind);
        AskHeads question = new AskHeads(at.on(), at.asOf(), only, q.isBlank() ? null : q.strip());
        Heads heads = questions.ask(question, Heads.class);
        model.addAttribute("at", at);
        model.addAttribute("cutoff", heads.cutoff());
        model.addAttribute("list", HeadList.of(heads, HeadOrder.named(order)));
        model.addAttribute("kinds", AgencyKind.values());
        model.addAttribute("kind", only);
        model.addAttribute("q", q);
        return "heads/heads";
    }
}
