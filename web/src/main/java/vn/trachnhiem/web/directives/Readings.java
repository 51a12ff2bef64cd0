package vn.trachnhiem.web.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.reading.DocumentProposal;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.ReadDocument;
import vn.trachnhiem.shared.reading.ReadOutcome;
import vn.trachnhiem.shared.reading.RefusalSentences;
import vn.trachnhiem.shared.reading.SourceText;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.asking.Questions;

/** Has kept files read. */
@Component
public class Readings {
    private final Questions questions;
    private final Moments moments;

    public Readings(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    /** What came of reading a file. */
    public sealed interface Result {}

    /** Its text, and what it would bind people to. */
    public record Understood(SourceText source, DocumentReading reading) implements Result {}

    /** What the file is instead, and what to do, in words. */
    public record Refused(String sentence) implements Result {}

    Result of(FileRef file) {
        return of(file, moments.today());
    }

    /**
     * The reading of a file that was read before.
     *
     * @throws NotInLedger where it cannot be read
     */
    Understood understood(FileRef file) {
        return of(file) instanceof Understood understood ? understood : missing();
    }

    /** What the reader proposes for a registered document; nothing where its text is not the one that was registered. */
    Optional<DocumentReading> proposals(DirectiveView document) {
        return of(document.source(), document.registeredOn()) instanceof Understood(var source, var reading)
                        && source.text().equals(document.text())
                ? Optional.of(reading)
                : Optional.empty();
    }

    private Result of(FileRef file, LocalDate registeredOn) {
        DocumentProposal proposal =
                questions.ask(new ReadDocument(file.sha256(), file.name(), registeredOn), DocumentProposal.class);
        DocumentReading reading = proposal.reading();
        return switch (proposal.outcome()) {
            case ReadOutcome.Refused refused ->
                new Refused(RefusalSentences.of(refused, LocaleContextHolder.getLocale()));
            case ReadOutcome.Read(var source) -> reading == null ? new Refused("") : new Understood(source, reading);
        };
    }

    private static Understood missing() {
        throw new NotInLedger();
    }
}
