package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.PartyReader;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.Span;

/** Reads the agencies of a table's cell or of a labelled value. */
final class ShareReader {

    private final FoldedText text;
    private final PartyReader parties;
    private final PartyFinder finder;

    ShareReader(FoldedText text, PartyReader parties) {
        this.text = text;
        this.parties = parties;
        this.finder = new PartyFinder(text);
    }

    /** The agencies of a cell or labelled value, however they are parted. */
    List<Party> partiesIn(Span value) {
        Shares shares = sharesIn(value);
        List<Party> all = new ArrayList<>(shares.leads());
        all.addAll(shares.coordinators());
        return all;
    }

    /** "Sở Tư pháp chủ trì; Công an tỉnh, các sở phối hợp" in one cell: who leads, and who coordinates. */
    Shares sharesIn(Span value) {
        Shares shares = new Shares(new ArrayList<>(), new ArrayList<>());
        int at = value.start();
        while (at < value.end()) {
            Run run = finder.at(at, value.end());
            if (run == null) {
                at = nextWord(at, value.end());
            } else {
                boolean before = text.folded().substring(value.start(), at).contains("phối hợp");
                boolean after = text.folded().startsWith(" phối hợp", run.end());
                (before || after ? shares.coordinators() : shares.leads()).addAll(parties.parties(run));
                at = Math.max(run.end(), at + 1);
            }
        }
        return shares;
    }

    private int nextWord(int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetterOrDigit(text.folded().charAt(at))) {
            at++;
        }
        while (at < limit && !Character.isLetterOrDigit(text.folded().charAt(at))) {
            at++;
        }
        return at;
    }
}
