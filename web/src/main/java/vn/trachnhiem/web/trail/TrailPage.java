package vn.trachnhiem.web.trail;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.signin.SignedIn;

/** The trail of a person, which is read for a purpose and on record, and the trail of an agency. */
@Controller
public class TrailPage {
    private final TrailPages pages;
    private final Purposes purposes;
    private final Moments moments;

    public TrailPage(TrailPages pages, Purposes purposes, Moments moments) {
        this.pages = pages;
        this.purposes = purposes;
        this.moments = moments;
    }

    @GetMapping("/nguoi-dung-dau/{person}")
    ModelAndView ofPerson(
            @PathVariable("person") String person,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal SignedIn reader,
            HttpSession session) {
        Moment at = moments.read(asked.get("on"), asked.get("asOf"));
        Trail trail = pages.find(person, at);
        String purpose = purposes.of(session);
        return purpose == null
                ? pages.askPurpose(trail, at, Typed.nothing())
                : read(trail, at, asked, purposes.record(session, reader, person, at, purpose), purpose);
    }

    private ModelAndView read(
            Trail trail, Moment at, Map<String, String> asked, Recorder.Result reading, @Nullable String purpose) {
        return switch (reading) {
            case Recorder.NotRecorded(int status, String sentence) ->
                pages.refused(trail, at, sentence, HttpStatusCode.valueOf(status));
            case Recorder.Recorded(var events) ->
                pages.show(trail, at, asked)
                        .addObject("reading", events.isEmpty() ? null : events.getFirst())
                        .addObject("purpose", purpose);
        };
    }

    @GetMapping("/co-quan/{agency}")
    ModelAndView ofAgency(@PathVariable("agency") String agency, @RequestParam Map<String, String> asked) {
        Moment at = moments.read(asked.get("on"), asked.get("asOf"));
        return pages.show(pages.find(agency, at), at, asked);
    }
}
