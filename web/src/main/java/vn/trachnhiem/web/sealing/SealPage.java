package vn.trachnhiem.web.sealing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.trachnhiem.shared.pickers.AskEvents;
import vn.trachnhiem.shared.pickers.Events;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;
import vn.trachnhiem.web.asking.Questions;

/** How far the ledger is sealed, and how anyone checks it without us. */
@Controller
public class SealPage {
    private final Questions questions;

    public SealPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/niem-phong")
    String seal(Model model) {
        Seal seal = questions.ask(new AskSeal(), Seal.class);
        long head =
                questions.ask(new AskEvents(null, null, null, 1), Events.class).head();
        model.addAttribute("seal", seal);
        model.addAttribute("head", head);
        model.addAttribute("waiting", Math.max(0, head - seal.sealedPosition()));
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/log")
                        .build()
                        .toUriString());
        return "sealing/seal";
    }
}
