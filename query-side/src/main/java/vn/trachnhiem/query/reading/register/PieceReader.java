package vn.trachnhiem.query.reading.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Reads one member of a list of parties. */
final class PieceReader {

    private static final Pattern BODY = Pattern.compile(
            "(?:ubnd |ủy ban nhân dân )?(?:báo|huyện|thành phố|thị xã|xã|phường" + "|thị trấn|đặc khu|tỉnh)(?!\\p{L})");
    private static final Pattern COMMON_BODY =
            Pattern.compile("(?:bộ|đài|cổng|vụ|viện|hội|trường|ban|phòng|đoàn|tổ|đội|cục|chi cục|lực lượng) ");
    private static final Pattern REGION = Pattern.compile(" khu vực (?:\\d{1,2}|[ivx]{1,5})(?!\\p{L})");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:ban|trung tâm|văn phòng|chi cục|quỹ|phòng|hội|tổ|đội|cục|công ty|đoàn|bộ chỉ huy|liên minh) ");
    private static final Pattern UNITS = Pattern.compile("(?:ubnd |ủy ban nhân dân |chủ tịch )*(?:các )?"
            + "(?:huyện|xã|phường|thành phố|thị xã|thị trấn)(?!\\p{L})");
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_BRACKET = 120;
    private static final List<String> COMMITTEES = List.of("ubnd ", "ủy ban nhân dân ");

    private final FoldedText text;
    private final int limit;

    PieceReader(FoldedText text, int limit) {
        this.text = text;
        this.limit = limit;
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
            return piece(from, titled, qualified(known), collective, false);
        }
        int proper = properName(name);
        return proper > 0 ? piece(from, titled, proper, many, false) : described(from, titled, name, afterAnother);
    }

    private @Nullable Piece described(int from, int titled, int name, boolean afterAnother) {
        boolean many = name > titled;
        int word = PartyWords.AGENCIES.endAt(text, name, limit);
        int common = PartyWords.COLLECTIVES.endAt(text, name, limit);
        boolean agency = word > 0 || commonBody(name);
        boolean general = common > 0 && (many || titled > from || afterAnother || departments(name));
        if (!agency && !general) {
            return null;
        }
        boolean collective = many || committees(name) || !agency || onlyDepartment(name);
        boolean goesOn = collective && !agency && !many && titled == from;
        int start = Math.max(name + 1, Math.max(word, common));
        boolean shared = UNITS.matcher(text.folded()).region(name, limit).lookingAt();
        return piece(from, titled, end(name, start, collective, collective && shared), collective, goesOn);
    }

    private Piece piece(int from, int name, int end, boolean collective, boolean goesOn) {
        return new Piece(new Span(from, end), new Span(name, end), "", collective, goesOn, name > from);
    }

    /** "Sở, ban, ngành" needs no "các". */
    private boolean departments(int at) {
        return text.folded().startsWith("sở, ", at);
    }

    /** "Báo Bình Sơn", "huyện Tân Lập": a common word that only capitals make a name; where the name ends, or -1. */
    private int properName(int at) {
        Matcher body = BODY.matcher(text.folded()).region(at, limit);
        if (!body.lookingAt() || PartyWords.VERBS.startsAt(text, at, limit)) {
            return -1;
        }
        int end = capitals(body.end());
        return end > body.end() ? bracket(end) : -1;
    }

    /** "Bộ Nội vụ", "Hội Luật gia": a common word that the capital after it makes a name. */
    private boolean commonBody(int at) {
        Matcher body = COMMON_BODY.matcher(text.folded()).region(at, limit);
        return body.lookingAt() && text.capitalAt(body.end()) && !PartyWords.VERBS.startsAt(text, at, limit);
    }

    /** "các đồng chí Giám đốc Sở": no name follows. */
    private boolean onlyDepartment(int at) {
        int end = at + "sở".length();
        return text.folded().startsWith("sở", at)
                && (end >= limit || ",;".indexOf(text.folded().charAt(end)) >= 0);
    }

    private boolean committees(int at) {
        return COMMITTEES.stream()
                .anyMatch(word -> text.folded().startsWith(word + "các ", at)
                        || text.folded().startsWith(word + "cấp ", at)
                        || text.folded().startsWith(word + "huyện, thành phố", at)
                        || text.folded().startsWith(word + "xã, phường", at)
                        || text.folded().startsWith(word + "xã, thị trấn", at));
    }

    /** After a known name only "tỉnh …" with capitals, or a bracket, still belongs to it. */
    private int qualified(int from) {
        int at = from;
        Matcher region = REGION.matcher(text.folded()).region(at, limit);
        at = region.lookingAt() ? region.end() : at;
        for (String word : List.of(" tỉnh", " thành phố", " huyện", " việt nam")) {
            boolean follows = text.folded().startsWith(word, at) && at + word.length() <= limit;
            boolean whole = follows && !letterAt(at + word.length());
            at = whole ? capitals(at + word.length()) : at;
        }
        return bracket(at);
    }

    private int capitals(int from) {
        int at = from;
        while (at < limit
                && text.folded().charAt(at) == ' '
                && text.capitalAt(at + 1)
                && !PartyWords.capitalVerb(text, at + 1, limit)) {
            at = wordEnd(at + 1);
        }
        return at;
    }

    private int end(int name, int from, boolean collective, boolean shared) {
        boolean office = OFFICE.matcher(text.folded()).region(name, limit).lookingAt();
        int at = wordEnd(from);
        for (int words = 0; words < MOST_WORDS; words++) {
            at = bracket(at);
            int next = PartyWords.skipSpace(text, at, limit);
            int inside = office && next > at ? PartyWords.INSIDE.endAt(text, next, limit) : -1;
            inside = inside < 0 && !collective ? nameGoesOn(next) : inside;
            if (inside < 0 && (next == at || ends(next) || (shared && text.capitalAt(next)))) {
                return at;
            }
            at = inside > 0 ? inside : wordEnd(next);
        }
        return at;
    }

    /** "Nông nghiệp và Môi trường": "và" before a capital that begins no other agency; where that word ends, or -1. */
    private int nameGoesOn(int next) {
        int after = next + "và ".length();
        if (!text.folded().startsWith("và ", next) || after >= limit || !text.capitalAt(after)) {
            return -1;
        }
        boolean other = PartyWords.HEADS.startsAt(text, after, limit)
                || PartyWords.AGENCIES.startsAt(text, after, limit)
                || PartyWords.NAMES.startsAt(text, after, limit)
                || properName(after) > 0
                || commonBody(after)
                || PartyWords.capitalVerb(text, after, limit);
        return other ? -1 : wordEnd(after);
    }

    private boolean ends(int next) {
        return next >= limit
                || text.folded().startsWith("và ", next)
                || ",;:.()/\"".indexOf(text.folded().charAt(next)) >= 0
                || PartyWords.endsName(text, next, limit);
    }

    private int bracket(int at) {
        if (text.folded().startsWith(" (", at)) {
            int close = text.folded().indexOf(')', at);
            if (close > 0 && close < limit && close - at < LONGEST_BRACKET) {
                return close + 1;
            }
        }
        return at;
    }

    private boolean letterAt(int at) {
        return at < limit && Character.isLetter(text.folded().charAt(at));
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < limit && " \n,;:.()\"".indexOf(text.folded().charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
