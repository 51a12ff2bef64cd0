package vn.trachnhiem.web.sealing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;
import vn.trachnhiem.web.asking.NoAnswer;
import vn.trachnhiem.web.asking.Questions;

/** How far the ledger was sealed when the page was asked for; templates ask it by its name, each page once. */
@Component("sealed")
@RequestScope
public class SealState {
    private final Optional<Seal> seal;

    public SealState(Questions questions) {
        this.seal = ask(questions);
    }

    /** A page is worth showing also while nobody knows about the seal. */
    private static Optional<Seal> ask(Questions questions) {
        try {
            return questions.find(new AskSeal(), Seal.class);
        } catch (NoAnswer away) {
            return Optional.empty();
        }
    }

    public boolean covers(long position) {
        return seal.map(known -> known.covers(position)).orElse(false);
    }

    /** Whether there is a signed checkpoint. */
    public boolean isKnown() {
        return seal.map(known -> known.note() != null).orElse(false);
    }

    public long size() {
        return seal.map(Seal::size).orElse(0L);
    }

    /** Enough of the root to compare two printed pages by eye. */
    public String shortRoot() {
        return seal.map(known ->
                        known.root().substring(0, Math.min(12, known.root().length())))
                .orElse("");
    }
}
