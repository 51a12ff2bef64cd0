package vn.trachnhiem.web.offices;

import java.util.List;
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
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** Enters an agency on the document that sets it up. */
@Controller
public class EstablishPage {
    private final Questions questions;
    private final Acts acts;
    private final Recorder recorder;

    public EstablishPage(Questions questions, Acts acts, Recorder recorder) {
        this.questions = questions;
        this.acts = acts;
        this.recorder = recorder;
    }

    @GetMapping("/to-chuc/moi")
    ModelAndView form() {
        return page(Typed.nothing(), null, 200);
    }

    @PostMapping("/to-chuc/moi")
    ModelAndView establish(@RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        EstablishAgency command = command(typed, by);
        if (!typed.isSound()) {
            return page(typed, null, 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded ->
                new ModelAndView("redirect:/to-chuc/" + command.agency().value() + "?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) -> page(typed, sentence, status);
        };
    }

    private EstablishAgency command(Typed typed, SignedIn by) {
        Acts.document(typed, "document");
        typed.date("effectiveOn");
        Act act = acts.of(typed, by);
        return new EstablishAgency(
                AgencyId.from(act.key()),
                typed.choice("kind", AgencyKind.class),
                NameForm.read(typed),
                typed.values("predecessors").stream()
                        .filter(id -> id.startsWith("agency-"))
                        .map(AgencyId::new)
                        .toList(),
                act);
    }

    private ModelAndView page(Typed typed, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("offices/establish");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        page.addObject("kinds", List.of(AgencyKind.values()));
        page.addObject(
                "agencies", questions.ask(new AskAgencies(null), Agencies.class).lines());
        return page;
    }
}
