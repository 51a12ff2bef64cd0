package vn.trachnhiem.web.trail;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.trail.AskTrail;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** Finds trails and puts together what their pages show. */
@Component
class TrailPages {
    private static final String TABLE = "bang";

    private final Questions questions;
    private final Words words;
    private final Formats formats;

    TrailPages(Questions questions, Words words, Formats formats) {
        this.questions = questions;
        this.words = words;
        this.formats = formats;
    }

    /**
     * The trail of a person or an agency.
     *
     * @throws NotInLedger where the ledger knows neither of that id
     */
    Trail find(String of, Moment at) {
        if (!of.startsWith("person-") && !of.startsWith("agency-")) {
            throw new NotInLedger();
        }
        Trail trail = questions.ask(new AskTrail(of, at.on(), at.asOf()), Trail.class);
        if (isUnknown(trail)) {
            throw new NotInLedger();
        }
        return trail;
    }

    /** A person who never held an office has no trail; an agency that the ledger does not know has no name. */
    private static boolean isUnknown(Trail trail) {
        AgencyLabel agency = trail.agency();
        return agency == null
                ? trail.offices().isEmpty()
                : agency.official().equals(agency.agency().value());
    }

    /** The page of a trail; dates that could not be understood are said so, beside the trail of now. */
    ModelAndView show(Trail trail, Moment at, Map<String, String> asked) {
        ModelAndView page = page("trail/trail", trail, at);
        page.setStatus(at.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        boolean table = TABLE.equals(asked.get("xem"));
        int number = number(asked.getOrDefault("trang", "1"));
        page.addObject("view", table ? TABLE : "dong-thoi-gian");
        page.addObject(
                "table",
                DutyTable.of(
                        trail, DutyFilter.named(asked.get("loc")), asked.getOrDefault("q", ""), table ? number : 1));
        page.addObject("filters", DutyFilter.values());
        page.addObject(
                "story",
                Story.of(
                        trail, Story.Kind.named(asked.get("loai")), "cu".equals(asked.get("xep")), table ? 1 : number));
        page.addObject("kinds", Story.Kind.values());
        return page;
    }

    ModelAndView askPurpose(Trail trail, Moment at, Typed typed) {
        ModelAndView page = page("trail/purpose", trail, at);
        page.setStatus(typed.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("typed", typed);
        page.addObject("usual", Purposes.USUAL);
        return page;
    }

    ModelAndView refused(Trail trail, Moment at, String sentence, HttpStatusCode status) {
        ModelAndView page = page("trail/refused", trail, at);
        page.setStatus(status);
        page.addObject("refused", sentence);
        return page;
    }

    private ModelAndView page(String view, Trail trail, Moment at) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("at", at);
        page.addObject("cutoff", trail.cutoff());
        page.addObject("trail", trail);
        page.addObject("shown", new TrailView(trail, words, formats));
        return page;
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
