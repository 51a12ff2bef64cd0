package vn.trachnhiem.web.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.directives.AskDirective;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.identity.DirectiveId;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.signin.SignedIn;

/** Finds documents and puts together what their pages show. */
@Component
class DirectivePages {
    private final Questions questions;
    private final Readings readings;

    DirectivePages(Questions questions, Readings readings) {
        this.questions = questions;
        this.readings = readings;
    }

    /**
     * The document.
     *
     * @throws NotInLedger where the ledger has none of that id
     */
    DirectiveView find(String directive, Moment at) {
        if (!directive.startsWith("directive-")) {
            throw new NotInLedger();
        }
        return questions.ask(new AskDirective(new DirectiveId(directive), at.on(), at.asOf()), DirectiveView.class);
    }

    ModelAndView show(DirectiveView document, Moment at, SignedIn reader, Typed typed, String refused, int status) {
        Optional<DocumentReading> proposed =
                document.confirmedOn() == null ? readings.proposals(document) : Optional.empty();
        List<Block> blocks = Block.of(document, proposed);
        ModelAndView page = new ModelAndView("directives/document");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("at", at);
        page.addObject("cutoff", document.cutoff());
        page.addObject("document", document);
        page.addObject("blocks", blocks);
        page.addObject(
                "unread",
                blocks.stream().filter(block -> block.reading() == null).count());
        page.addObject("text", MarkedText.of(document.text(), marks(document, blocks)));
        page.addObject("labels", labels(document));
        page.addObject("typed", typed);
        page.addObject("refused", refused.isEmpty() ? null : refused);
        page.addObject(
                "interprets",
                reader.actor().is(Role.OFFICE_OFFICER)
                        && document.confirmedOn() == null
                        && !document.cutoff().isPast());
        page.addObject(
                "confirms",
                reader.actor().is(Role.CHIEF_OF_OFFICE) && !document.cutoff().isPast());
        page.addObject(
                "issues",
                (reader.actor().is(Role.CHIEF_OF_OFFICE) || reader.actor().is(Role.CHAIRMAN))
                        && !document.cutoff().isPast());
        page.addObject(
                "assigns", document.inForceOn() != null && !document.cutoff().isPast());
        return page;
    }

    /** What officers read is marked as they read it, the rest as it is proposed. */
    private static List<MarkedText.Mark> marks(DirectiveView document, List<Block> blocks) {
        var proposed =
                blocks.stream().flatMap(block -> block.proposals().stream()).toList();
        List<MarkedText.Mark> reading = new ArrayList<>(MarkedText.marks(document));
        reading.addAll(MarkedText.marksOf(proposed));
        return reading;
    }

    private static Map<String, AgencyLabel> labels(DirectiveView document) {
        return document.agencies().stream()
                .collect(Collectors.toMap(label -> label.agency().value(), Function.identity(), (a, b) -> a));
    }
}
