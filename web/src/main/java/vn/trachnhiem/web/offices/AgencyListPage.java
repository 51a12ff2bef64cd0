package vn.trachnhiem.web.offices;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** Which agencies there are today, and who heads them. */
@Controller
public class AgencyListPage {
    private final Questions questions;

    public AgencyListPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/to-chuc")
    String list(@AuthenticationPrincipal SignedIn reader, Model model) {
        Agencies agencies = questions.ask(new AskAgencies(null), Agencies.class);
        model.addAttribute("on", agencies.on());
        model.addAttribute("lines", agencies.lines());
        model.addAttribute("keeps", reader.actor().is(Role.HOME_AFFAIRS_OFFICER));
        return "offices/list";
    }
}
