package vn.trachnhiem.web.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** An officer reads one provision: accepts what the reader proposes, or corrects it. */
@Controller
public class InterpretPage {
    private final DirectivePages pages;
    private final Proposals proposals;
    private final Questions questions;
    private final Moments moments;
    private final Acts acts;
    private final Recorder recorder;

    public InterpretPage(
            DirectivePages pages,
            Proposals proposals,
            Questions questions,
            Moments moments,
            Acts acts,
            Recorder recorder) {
        this.pages = pages;
        this.proposals = proposals;
        this.questions = questions;
        this.moments = moments;
        this.acts = acts;
        this.recorder = recorder;
    }

    @GetMapping("/van-ban/{directive}/doc")
    ModelAndView form(@PathVariable("directive") String directive, @RequestParam("dieu-khoan") String path) {
        DirectiveView document = pages.find(directive, moments.read(null, null));
        Block block = proposals.block(document, path);
        return page(document, block, Typed.of(proposals.form(document, block)), null, 200);
    }

    @PostMapping("/van-ban/{directive}/doc")
    ModelAndView interpret(
            @PathVariable("directive") String directive,
            @RequestParam("dieu-khoan") String path,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        DirectiveView document = pages.find(directive, moments.read(null, null));
        Block block = proposals.block(document, path);
        if (values.containsKey("them")) {
            return page(document, block, withOneMore(values, block), null, 200);
        }
        Typed typed = values.containsKey("as-read") ? asRead(document, block, values) : Typed.of(values);
        List<Obligation> obligations = Interpretation.obligations(typed, document, block.provision());
        if (obligations.isEmpty()) {
            typed.text("reason");
        }
        var command = new InterpretProvision(document.directive(), path, obligations, acts.of(typed, by));
        if (!typed.isSound()) {
            return page(document, block, typed, null, 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded ->
                new ModelAndView("redirect:/van-ban/" + directive + "?da-ghi#" + block.anchor());
            case Recorder.NotRecorded(int status, String sentence) -> page(document, block, typed, sentence, status);
        };
    }

    private Typed asRead(DirectiveView document, Block block, MultiValueMap<String, String> values) {
        Map<String, List<String>> form = proposals.form(document, block);
        form.put(Typed.KEY, values.getOrDefault(Typed.KEY, List.of()));
        return Typed.of(form);
    }

    private static Typed withOneMore(MultiValueMap<String, String> values, Block block) {
        int place = Interpretation.count(Typed.of(values));
        values.set(Interpretation.COUNT, String.valueOf(place + 1));
        values.set(Interpretation.prefix(place) + "label", block.provision().path() + "." + (place + 1));
        return Typed.of(values);
    }

    private ModelAndView page(DirectiveView document, Block block, Typed typed, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("directives/interpret");
        page.setStatus(HttpStatusCode.valueOf(status));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Interpretation.count(typed); i++) {
            places.add(i);
        }
        page.addObject("document", document);
        page.addObject("block", block);
        page.addObject("places", places);
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        page.addObject("roles", List.of(ObligationRole.values()));
        page.addObject("areas", List.of(ReformArea.values()));
        page.addObject("classes", List.of(AddresseeClass.values()));
        page.addObject(
                "agencies",
                questions
                        .ask(new AskAgencies(document.header().issuedOn()), Agencies.class)
                        .lines());
        return page;
    }
}
