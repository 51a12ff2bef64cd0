package vn.trachnhiem.query.reading.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Reads one member of a list of parties. */
final class PieceReader {

    private static final Pattern UNITS = Pattern.compile("(?:ubnd |ủy ban nhân dân |chủ tịch )*(?:các )?"
            + "(?:huyện|xã|phường|thành phố|thị xã|thị trấn)(?!\\p{L})");

    private final FoldedText text;
    private final int limit;
    private final NameStarts starts;
    private final NameEnds ends;

    PieceReader(FoldedText text, int limit) {
        this.text = text;
        this.limit = limit;
        NameWalk walk = new NameWalk(text, limit);
        this.starts = new NameStarts(text, limit, walk);
        this.ends = new NameEnds(text, limit, walk, starts);
    }

    /** The party that begins here, or null. A bare "đơn vị" begins one only after a title or after another one. */
    @Nullable
    Piece at(int from, boolean afterAnother) {
        int titled = PartyWords.afterTitles(text, from, limit);
        int name = PartyWords.afterMany(text, titled, limit);
        boolean many = name > titled;
        int known = PartyWords.NAMES.endAt(text, name, limit);
        if (known > 0) {
            boolean collective = many && text.folded().startsWith("cơ quan", name);
            return piece(from, titled, ends.qualified(known), collective, false);
        }
        int proper = starts.properName(name);
        return proper > 0 ? piece(from, titled, proper, many, false) : described(from, titled, name, afterAnother);
    }

    private @Nullable Piece described(int from, int titled, int name, boolean afterAnother) {
        boolean many = name > titled;
        int word = PartyWords.AGENCIES.endAt(text, name, limit);
        int common = PartyWords.COLLECTIVES.endAt(text, name, limit);
        boolean agency = word > 0 || starts.commonBody(name);
        boolean general = common > 0 && (many || titled > from || afterAnother || starts.departments(name));
        if (!agency && !general) {
            return null;
        }
        boolean collective = many || starts.committees(name) || !agency || starts.onlyDepartment(from, name);
        boolean goesOn = collective && !agency && !many && titled == from;
        int start = Math.max(name + 1, Math.max(word, common));
        boolean shared = UNITS.matcher(text.folded()).region(name, limit).lookingAt();
        return piece(from, titled, ends.end(name, start, collective, collective && shared), collective, goesOn);
    }

    private Piece piece(int from, int name, int end, boolean collective, boolean goesOn) {
        return new Piece(new Span(from, end), new Span(name, end), "", collective, goesOn, name > from);
    }
}
