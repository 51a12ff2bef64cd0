package vn.trachnhiem.web.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.offices.AskOffices;
import vn.trachnhiem.shared.offices.Offices;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.persons.PersonList;
import vn.trachnhiem.web.signin.SignedIn;

/** One agency in the register: its name and its heads, with the acts of who keeps the register. */
@Controller
public class OfficePage {
    private final Questions questions;
    private final OfficeForms forms;
    private final Recorder recorder;
    private final PersonList persons;

    OfficePage(Questions questions, OfficeForms forms, Recorder recorder, PersonList persons) {
        this.persons = persons;
        this.questions = questions;
        this.forms = forms;
        this.recorder = recorder;
    }

    @GetMapping("/to-chuc/{agency}")
    ModelAndView show(
            @PathVariable("agency") String agency,
            @RequestParam(name = "da-ghi", required = false) @Nullable String recorded,
            @AuthenticationPrincipal SignedIn reader) {
        return page(OfficeForms.Sent.nothing(find(agency)), reader, null, 200).addObject("recorded", recorded != null);
    }

    @PostMapping("/to-chuc/{agency}/{act}")
    ModelAndView act(
            @PathVariable("agency") String agency,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        OfficeAct form = OfficeAct.at(act).orElseThrow(NotInLedger::new);
        Offices office = find(agency);
        OfficeForms.Sent sent = new OfficeForms.Sent(form, Typed.of(values), office);
        var command = forms.command(form, office.agency(), sent.typed(), by);
        if (!sent.typed().isSound()) {
            return page(sent, by, null, 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded -> new ModelAndView("redirect:/to-chuc/" + agency + "?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) -> page(sent, by, sentence, status);
        };
    }

    private Offices find(String agency) {
        if (!agency.startsWith("agency-")) {
            throw new NotInLedger();
        }
        return questions.ask(new AskOffices(new AgencyId(agency)), Offices.class);
    }

    private ModelAndView page(OfficeForms.Sent sent, SignedIn reader, @Nullable String refused, int status) {
        Offices office = sent.office();
        ModelAndView page = new ModelAndView("offices/office");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("office", office);
        page.addObject("cutoff", office.cutoff());
        page.addObject("sent", sent);
        page.addObject("refused", refused);
        page.addObject("keeps", reader.actor().is(Role.HOME_AFFAIRS_OFFICER));
        page.addObject("persons", persons.ask().lines());
        page.addObject("open", open(office));
        page.addObject("kinds", List.of(TenureKind.values()));
        page.addObject("causes", List.of(TenureEnd.values()));
        return page;
    }

    private static List<Offices.Tenure> open(Offices office) {
        return office.tenures().stream()
                .filter(tenure -> tenure.isOpenOn(office.cutoff().today()))
                .toList();
    }
}
