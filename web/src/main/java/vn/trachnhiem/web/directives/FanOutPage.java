package vn.trachnhiem.web.directives;

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
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.signin.SignedIn;

/** Assigns an obligation of a document: one task to each agency that it binds. */
@Controller
public class FanOutPage {
    private final DirectivePages pages;
    private final FanOut fanOut;
    private final Moments moments;
    private final Recorder recorder;

    public FanOutPage(DirectivePages pages, FanOut fanOut, Moments moments, Recorder recorder) {
        this.pages = pages;
        this.fanOut = fanOut;
        this.moments = moments;
        this.recorder = recorder;
    }

    @GetMapping("/van-ban/{directive}/giao")
    ModelAndView form(@PathVariable("directive") String directive, @RequestParam("nghia-vu") String label) {
        DirectiveView document = pages.find(directive, moments.read(null, null));
        Obligation obligation = obligation(document, label);
        return page(document, obligation, Typed.of(FanOut.first(obligation)), null, 200);
    }

    @PostMapping("/van-ban/{directive}/giao")
    ModelAndView assign(
            @PathVariable("directive") String directive,
            @RequestParam("nghia-vu") String label,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        DirectiveView document = pages.find(directive, moments.read(null, null));
        Obligation obligation = obligation(document, label);
        Typed typed = Typed.of(values);
        List<AssignTask> commands = fanOut.commands(document, obligation, typed, by);
        if (!typed.isSound()) {
            return page(document, obligation, typed, null, 422);
        }
        return switch (recorder.recordAll(commands)) {
            case Recorder.Recorded recorded -> new ModelAndView("redirect:/nhiem-vu?van-ban=" + directive + "&da-ghi");
            case Recorder.NotRecorded(int status, String sentence) ->
                page(document, obligation, typed, sentence, status);
        };
    }

    private static Obligation obligation(DirectiveView document, String label) {
        return document.readings().stream()
                .flatMap(reading -> reading.obligations().stream())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(NotInLedger::new);
    }

    private static ModelAndView page(
            DirectiveView document, Obligation obligation, Typed typed, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("directives/assign");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("document", document);
        page.addObject("obligation", obligation);
        page.addObject(
                "bound",
                document.agencies().stream()
                        .filter(label -> obligation.bound().agencies().contains(label.agency()))
                        .toList());
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        return page;
    }
}
