package vn.trachnhiem.web.search;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.directives.AskDirectives;
import vn.trachnhiem.shared.directives.Directives;
import vn.trachnhiem.shared.heads.AskHeads;
import vn.trachnhiem.shared.heads.Heads;
import vn.trachnhiem.shared.taskregister.AskTaskRegister;
import vn.trachnhiem.shared.taskregister.TaskRegisterPage;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.format.Folded;

/** Finds heads, agencies, tasks and documents that have the words. */
@Controller
public class SearchPage {
    private static final int MOST = 20;

    private final Questions questions;
    private final Moments moments;

    public SearchPage(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    @GetMapping("/tim")
    String search(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        String q = typed.strip();
        model.addAttribute("at", moments.read(null, null));
        model.addAttribute("searched", q);
        if (!q.isEmpty()) {
            Heads heads = questions.ask(new AskHeads(null, null, null, q), Heads.class);
            TaskRegisterPage tasks = questions.ask(
                    new AskTaskRegister(null, null, null, null, null, null, null, q, 1), TaskRegisterPage.class);
            model.addAttribute("heads", heads.lines().stream().limit(MOST).toList());
            model.addAttribute("tasks", tasks.lines().stream().limit(MOST).toList());
            model.addAttribute("allTasks", tasks.total());
            model.addAttribute("documents", documents(q));
        }
        return "search/search";
    }

    private List<Directives.Line> documents(String q) {
        return questions.ask(new AskDirectives(null, null), Directives.class).lines().stream()
                .filter(line -> Folded.contains(
                        line.header().number() + " " + line.header().title(), q))
                .limit(MOST)
                .toList();
    }
}
