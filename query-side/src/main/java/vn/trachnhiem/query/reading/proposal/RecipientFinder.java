package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Finds to whom a report goes. */
record RecipientFinder(FoldedText text, PartyFinder finder) {

    private static final Pattern TO = Pattern.compile("(?<!\\p{L})(?:về|gửi|cho|với|lên|tới|đến)\\s+(?:cho\\s+)?");
    private static final int NEAR = 130;

    /** Directly after "báo cáo", or after "về", "gửi", "cho" in the same stretch. */
    @Nullable
    Run after(int from, int to) {
        Run direct = finder.at(from, to);
        if (direct != null) {
            return direct;
        }
        Matcher preposition = over(TO, from, stretchEnd(from, Math.min(to, from + NEAR)));
        while (preposition.find()) {
            Run run = finder.at(preposition.end(), to);
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    private int stretchEnd(int from, int to) {
        int at = from;
        while (at < to && ";.".indexOf(text.folded().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Matcher over(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded()).region(Math.min(from, to), to).useTransparentBounds(true);
    }
}
