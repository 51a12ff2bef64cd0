package vn.trachnhiem.web.trail;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.format.Words;

/** Takes down, once in a session, for which purpose persons' trails are read. */
@Controller
public class PurposePage {
    private final TrailPages pages;
    private final Purposes purposes;
    private final Moments moments;
    private final Words words;

    public PurposePage(TrailPages pages, Purposes purposes, Moments moments, Words words) {
        this.pages = pages;
        this.purposes = purposes;
        this.moments = moments;
        this.words = words;
    }

    @PostMapping("/nguoi-dung-dau/{person}")
    ModelAndView state(
            @PathVariable("person") String person,
            @RequestParam MultiValueMap<String, String> values,
            HttpSession session) {
        Typed typed = Typed.of(values);
        Moment at = moments.read(typed.value("on"), typed.value("asOf"));
        String purpose = purpose(typed);
        if (!typed.isSound()) {
            return pages.askPurpose(pages.find(person, at), at, typed);
        }
        purposes.state(session, purpose);
        return new ModelAndView("redirect:" + at.to("/nguoi-dung-dau/" + person));
    }

    /** One of the usual purposes with what was added to it, or what was written instead. */
    private String purpose(Typed typed) {
        String usual = typed.value("usual");
        if (!Purposes.USUAL.contains(usual)) {
            return typed.text("purpose");
        }
        String added = typed.value("purpose");
        return words.say(usual) + (added.isEmpty() ? "" : ": " + added);
    }
}
