package vn.trachnhiem.web.events;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trachnhiem.shared.pickers.AskEvents;
import vn.trachnhiem.shared.pickers.Events;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;

/** The receipt of an event: every field as the ledger holds it. */
@Controller
public class EventPage {
    private final Questions questions;
    private final Moments moments;

    public EventPage(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    @GetMapping("/su-kien/{event}")
    String event(@PathVariable("event") String event, Model model) {
        Events found = questions.ask(new AskEvents(null, event, null, 1), Events.class);
        Events.Line line = found.lines().stream().findFirst().orElseThrow(NotInLedger::new);
        model.addAttribute("at", moments.read(null, null));
        model.addAttribute("event", line);
        model.addAttribute("head", found.head());
        model.addAttribute("subjectPage", SubjectPage.of(line.subject()));
        return "events/event";
    }
}
