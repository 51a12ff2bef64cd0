package vn.trachnhiem.web.persons;

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
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.person.PersonalFields;
import vn.trachnhiem.shared.person.RegisterPerson;
import vn.trachnhiem.shared.persons.Persons;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.signin.SignedIn;

/** Enters a person into the register. A name that is there already is shown first: two people, or one entered twice? */
@Controller
public class RegisterPersonPage {
    private final PersonList list;
    private final PersonalFields fields;
    private final Acts acts;
    private final Recorder recorder;

    public RegisterPersonPage(PersonList list, PersonalFields fields, Acts acts, Recorder recorder) {
        this.list = list;
        this.fields = fields;
        this.acts = acts;
        this.recorder = recorder;
    }

    @GetMapping("/can-bo/moi")
    ModelAndView form() {
        return page(Typed.nothing(), list.ask(), List.of(), null, 200);
    }

    @PostMapping("/can-bo/moi")
    ModelAndView register(@RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        Persons persons = list.ask();
        String name = typed.text("name");
        Honorific honorific = typed.choice("honorific", Honorific.class);
        List<Persons.Line> same = typed.has("another", "true") ? List.of() : PersonList.called(name, persons);
        if (!typed.isSound() || !same.isEmpty()) {
            return page(typed, persons, same, null, 422);
        }
        Act act = acts.of(typed, by);
        PersonId person = id(typed, act);
        return switch (recorder.record(new RegisterPerson(person, fields.encrypt(person, name), honorific, act))) {
            case Recorder.Recorded recorded -> new ModelAndView("redirect:/can-bo?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) -> page(typed, persons, List.of(), sentence, status);
        };
    }

    /** Whoever has an account acts under an id already: the name is entered for that one. */
    private static PersonId id(Typed typed, Act act) {
        String ofAccount = typed.value("person");
        return ofAccount.startsWith("person-") ? new PersonId(ofAccount) : PersonId.from(act.key());
    }

    private ModelAndView page(
            Typed typed, Persons persons, List<Persons.Line> same, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("persons/register");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        page.addObject("same", same);
        page.addObject("accounts", list.nameless(persons));
        page.addObject("honorifics", List.of(Honorific.values()));
        return page;
    }
}
