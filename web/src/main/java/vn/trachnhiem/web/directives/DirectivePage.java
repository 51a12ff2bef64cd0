package vn.trachnhiem.web.directives;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.IssueDirective;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.signin.SignedIn;

/** One document: its text beside what it obliges to; confirming it and putting it in force. */
@Controller
public class DirectivePage {
    private final DirectivePages pages;
    private final Moments moments;
    private final Acts acts;
    private final Recorder recorder;

    public DirectivePage(DirectivePages pages, Moments moments, Acts acts, Recorder recorder) {
        this.pages = pages;
        this.moments = moments;
        this.acts = acts;
        this.recorder = recorder;
    }

    @GetMapping("/van-ban/{directive}")
    ModelAndView document(
            @PathVariable("directive") String directive,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal SignedIn reader) {
        var at = moments.read(asked.get("on"), asked.get("asOf"));
        return pages.show(pages.find(directive, at), at, reader, Typed.nothing(), "", 200);
    }

    @PostMapping("/van-ban/{directive}/xac-nhan")
    ModelAndView confirm(
            @PathVariable("directive") String directive,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        DirectiveView document = pages.find(directive, moments.read(null, null));
        return record(document, typed, by, new ConfirmObligations(document.directive(), acts.of(typed, by)));
    }

    @PostMapping("/van-ban/{directive}/hieu-luc")
    ModelAndView issue(
            @PathVariable("directive") String directive,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        DirectiveView document = pages.find(directive, moments.read(null, null));
        return record(document, typed, by, new IssueDirective(document.directive(), acts.of(typed, by)));
    }

    private ModelAndView record(DirectiveView document, Typed typed, SignedIn by, Command command) {
        var now = moments.read(null, null);
        if (!typed.isSound()) {
            return pages.show(document, now, by, typed, "", 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded ->
                new ModelAndView("redirect:/van-ban/" + document.directive().value() + "?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) ->
                pages.show(document, now, by, typed, sentence, status);
        };
    }
}
