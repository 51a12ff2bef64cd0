package vn.trachnhiem.query.reading.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.Span;

/** Finds lists of agencies and of classes of agencies: "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện". */
public final class PartyFinder {

    private static final Pattern DASH = Pattern.compile("\\s+-\\s+");
    private static final int MOST_PIECES = 60;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?|\\s+(?:và|cùng|hoặc)\\s+");
    private static final Pattern SHARED =
            Pattern.compile("(?:các\\s+)?(?:sở|(?:ubnd\\s+|ủy ban nhân dân\\s+)?(?:các\\s+)"
                    + "?(?:huyện|xã|phường|thành phố|thị xã|thị trấn))$");
    private static final Set<String> DEPARTMENTS = Lexicon.lines("agency-names").stream()
            .filter(name -> name.startsWith("sở "))
            .map(name -> name.substring("sở ".length()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern DEPARTMENT = Pattern.compile("(?:"
            + DEPARTMENTS.stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?!\\p{L})");

    private final FoldedText text;

    public PartyFinder(FoldedText text) {
        this.text = text;
    }

    /** The list that begins at this offset, or null where no agency is named here. */
    public @Nullable Run at(int from, int limit) {
        PieceReader reader = new PieceReader(text, limit);
        List<Piece> pieces = new ArrayList<>();
        Piece piece = reader.at(from, false);
        while (piece != null) {
            add(pieces, piece);
            int end = afterSecondPost(reader, endOfNames(piece.whole().end(), limit, pieces), limit);
            Matcher separator = SEPARATOR.matcher(text.folded()).region(end, limit);
            boolean more = separator.lookingAt();
            piece = more && pieces.size() < MOST_PIECES ? reader.at(separator.end(), true) : null;
            if (piece == null) {
                return new Run(new Span(from, end), pieces);
            }
        }
        return null;
    }

    /** "Giám đốc Sở Tài chính - Chủ tịch Hội đồng …": the same person's other post is no other party. */
    private int afterSecondPost(PieceReader reader, int end, int limit) {
        Matcher dash = DASH.matcher(text.folded()).region(end, limit);
        boolean post = dash.lookingAt() && PartyWords.HEADS.startsAt(text, dash.end(), limit);
        Piece second = post ? reader.at(dash.end(), false) : null;
        return second == null ? end : second.whole().end();
    }

    /** "ban" after "Sở" goes on with the same class; "các …" or a name begins another party. */
    private static void add(List<Piece> pieces, Piece piece) {
        boolean goesOn = !pieces.isEmpty() && piece.goesOn() && pieces.getLast().collective();
        if (goesOn) {
            pieces.add(pieces.removeLast().upTo(piece.whole().end()));
        } else {
            pieces.add(piece);
        }
    }

    /** Names that share a word before them: "các Sở: Tài chính, Nội vụ", "UBND các huyện: Bình Xuyên, Tam Đảo". */
    private int endOfNames(int end, int limit, List<Piece> pieces) {
        Piece last = pieces.getLast();
        String words = last.name().of(text.folded());
        boolean department = last.collective() ? words.matches("(?:các )?sở") : words.matches("(?:các )?sở .*");
        boolean shared = SHARED.matcher(words).find();
        if (!department && !shared) {
            return end;
        }
        String understood = department ? "Sở " : "UBND " + words.replaceAll("^.* ", "") + " ";
        int at = end;
        boolean first = true;
        int next = nextName(at, limit, department, first && shared);
        while (next > 0) {
            int start = startOfName(at, limit, first && shared);
            if (first && shared) {
                pieces.removeLast();
            }
            Span name = new Span(start, next);
            pieces.add(new Piece(name, name, understood, false, false, last.headed()));
            at = next;
            first = false;
            next = nextName(at, limit, department, false);
        }
        return at;
    }

    private int startOfName(int at, int limit, boolean colon) {
        Matcher gap = Pattern.compile(colon ? "\\s*:?\\s*" : "\\s*,\\s*(?:và\\s+)?|\\s+và\\s+")
                .matcher(text.folded())
                .region(at, limit);
        return gap.lookingAt() ? gap.end() : -1;
    }

    private int nextName(int at, int limit, boolean department, boolean colon) {
        int start = startOfName(at, limit, colon);
        if (start < 0 || !text.capitalAt(start)) {
            return -1;
        }
        if (department) {
            Matcher known = DEPARTMENT.matcher(text.folded()).region(start, limit);
            return known.lookingAt() ? known.end() : -1;
        }
        Matcher capitals = Pattern.compile("\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*){0,3}")
                .matcher(text.source())
                .region(start, limit);
        boolean agency =
                PartyWords.AGENCIES.startsAt(text, start, limit) || PartyWords.HEADS.startsAt(text, start, limit);
        boolean verb = PartyWords.capitalVerb(text, start, limit);
        return !agency && !verb && capitals.lookingAt() ? capitals.end() : -1;
    }
}
