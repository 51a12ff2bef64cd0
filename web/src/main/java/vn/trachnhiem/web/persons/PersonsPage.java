package vn.trachnhiem.web.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.persons.Persons;
import vn.trachnhiem.web.format.Folded;
import vn.trachnhiem.web.format.Words;
import vn.trachnhiem.web.page.Paging;
import vn.trachnhiem.web.signin.SignedIn;

/** Who stands in the register of persons. */
@Controller
public class PersonsPage {
    private final PersonList list;
    private final Words words;

    public PersonsPage(PersonList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @GetMapping("/can-bo")
    String list(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            @RequestParam(name = "da-ghi", required = false) @Nullable String recorded,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Persons persons = list.ask();
        List<Persons.Line> found = persons.lines().stream()
                .filter(line -> Folded.contains(words.person(line.person()), q.strip()))
                .toList();
        model.addAttribute("cutoff", persons.cutoff());
        model.addAttribute("paging", Paging.of(found, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1));
        model.addAttribute("q", q.strip());
        model.addAttribute("keeps", reader.actor().is(Role.HOME_AFFAIRS_OFFICER));
        model.addAttribute("recorded", recorded != null);
        return "persons/list";
    }
}
