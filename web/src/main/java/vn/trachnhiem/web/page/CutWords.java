package vn.trachnhiem.web.page;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;
import vn.trachnhiem.web.signin.SignedIn;

/** Says in words where an answer stands on the two time axes. */
@Component("cuts")
public class CutWords {
    private final Formats formats;
    private final Words words;
    private final Frame frame;

    public CutWords(Formats formats, Words words, Frame frame) {
        this.formats = formats;
        this.words = words;
        this.frame = frame;
    }

    /** Which past a page shows. */
    public String past(Cutoff cutoff) {
        return words.say("frame.past", formats.date(cutoff.on()), known(cutoff));
    }

    /** How much the ledger has recorded since what the page shows. */
    public String since(Cutoff cutoff) {
        return words.say("frame.since", formats.number(cutoff.head() - cutoff.position()));
    }

    /** For the foot of a page. */
    public String of(Cutoff cutoff) {
        return words.say("foot.cut", formats.date(cutoff.on()), known(cutoff));
    }

    /** For the head of a printed page, with who printed it. */
    public String printed(Cutoff cutoff) {
        SignedIn reader = frame.getReader();
        return words.say(
                "frame.printed",
                formats.date(cutoff.on()),
                known(cutoff),
                formats.number(cutoff.position()),
                reader == null ? "" : reader.displayName());
    }

    private String known(Cutoff cutoff) {
        Instant asOf = cutoff.asOf();
        return asOf == null
                ? words.say("frame.known-now")
                : words.say("frame.known", formats.clock(asOf), formats.date(formats.day(asOf)));
    }
}
