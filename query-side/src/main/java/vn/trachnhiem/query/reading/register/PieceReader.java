package vn.trachnhiem.query.reading.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Reads one member of a list of parties. */
final class PieceReader {

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
            return piece(from, titled, qualified(known), many, false);
        }
        int word = PartyWords.AGENCIES.endAt(text, name, limit);
        int common = PartyWords.COLLECTIVES.endAt(text, name, limit);
        boolean agency = word > 0 || capitalBody(name);
        boolean general = common > 0 && (many || titled > from || afterAnother || departments(name));
        if (!agency && !general) {
            return null;
        }
        boolean collective = many || committees(name) || (!agency && !text.capitalAt(nextWord(name)));
        boolean goesOn = collective && !agency && !many && titled == from;
        return piece(from, titled, end(Math.max(name + 1, Math.max(word, common))), collective, goesOn);
    }

    private Piece piece(int from, int name, int end, boolean collective, boolean goesOn) {
        return new Piece(new Span(from, end), new Span(name, end), "", collective, goesOn, name > from);
    }

    /** "Sở, ban, ngành" needs no "các". */
    private boolean departments(int at) {
        return text.folded().startsWith("sở, ", at);
    }

    /** "Báo Bình Sơn", "Bộ Nội vụ", "Đài …": a common word that only capitals make a name. */
    private boolean capitalBody(int at) {
        boolean body = List.of(
                        "báo ",
                        "bộ ",
                        "đài ",
                        "cổng ",
                        "vụ ",
                        "viện ",
                        "hội ",
                        "trường ",
                        "huyện ",
                        "thành phố ",
                        "thị xã ",
                        "xã ",
                        "phường ",
                        "thị trấn ",
                        "đặc khu ",
                        "ban ",
                        "phòng ",
                        "đoàn ",
                        "tổ ",
                        "đội ")
                .stream()
                .anyMatch(word -> text.folded().startsWith(word, at));
        boolean verb = PartyWords.VERBS.startsAt(text, at, limit);
        return body && !verb && text.capitalAt(nextWord(at));
    }

    private boolean committees(int at) {
        return COMMITTEES.stream()
                .anyMatch(word -> text.folded().startsWith(word + "các ", at)
                        || text.folded().startsWith(word + "cấp ", at)
                        || text.folded().startsWith(word + "huyện, ", at)
                        || text.folded().startsWith(word + "xã, ", at));
    }

    private int nextWord(int at) {
        int space = text.folded().indexOf(' ', at);
        return space < 0 || space >= limit ? limit : PartyWords.skipSpace(text, space, limit);
    }

    /** After a known name only "tỉnh …" with capitals, or a bracket, still belongs to it. */
    private int qualified(int from) {
        int at = from;
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
                && !PartyWords.VERBS.startsAt(text, at + 1, limit)) {
            at = wordEnd(at + 1);
        }
        return at;
    }

    private int end(int from) {
        int at = wordEnd(from);
        for (int words = 0; words < MOST_WORDS; words++) {
            at = bracket(at);
            int next = PartyWords.skipSpace(text, at, limit);
            boolean over = next == at || next >= limit || text.folded().startsWith("và ", next);
            if (over
                    || ",;:.()/\"".indexOf(text.folded().charAt(next)) >= 0
                    || PartyWords.endsName(text, next, limit)) {
                return at;
            }
            at = wordEnd(next);
        }
        return at;
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
