package vn.trachnhiem.query.reading.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Where the name of an agency ends. */
record NameEnds(FoldedText text, int limit, NameWalk walk, NameStarts starts) {

    private static final Pattern REGION = Pattern.compile(" khu vực (?:\\d{1,2}|[ivx]{1,5})(?!\\p{L})");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:ban|trung tâm|văn phòng|chi cục|quỹ|phòng|hội|tổ|đội|cục|công ty|đoàn|bộ chỉ huy|liên minh) ");
    private static final int MOST_WORDS = 16;

    /** After a known name only "tỉnh …" with capitals, or a bracket, still belongs to it. */
    int qualified(int from) {
        int at = from;
        Matcher region = REGION.matcher(text.folded()).region(at, limit);
        at = region.lookingAt() ? region.end() : at;
        for (String word : List.of(" tỉnh", " thành phố", " huyện", " việt nam")) {
            boolean follows = text.folded().startsWith(word, at) && at + word.length() <= limit;
            boolean whole = follows && !walk.letterAt(at + word.length());
            at = whole ? walk.capitals(at + word.length()) : at;
        }
        return walk.bracket(at);
    }

    int end(int name, int from, boolean collective, boolean shared) {
        boolean office = OFFICE.matcher(text.folded()).region(name, limit).lookingAt();
        int at = walk.wordEnd(from);
        for (int words = 0; words < MOST_WORDS; words++) {
            at = walk.bracket(at);
            int next = PartyWords.skipSpace(text, at, limit);
            int inside = office && next > at ? PartyWords.INSIDE.endAt(text, next, limit) : -1;
            inside = inside < 0 && !collective ? nameGoesOn(next) : inside;
            if (inside < 0 && (next == at || ends(next) || (shared && text.capitalAt(next)))) {
                return at;
            }
            at = inside > 0 ? inside : walk.wordEnd(next);
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
                || starts.properName(after) > 0
                || starts.commonBody(after)
                || PartyWords.capitalVerb(text, after, limit);
        return other ? -1 : walk.wordEnd(after);
    }

    private boolean ends(int next) {
        return next >= limit
                || text.folded().startsWith("và ", next)
                || ",;:.()/\"".indexOf(text.folded().charAt(next)) >= 0
                || PartyWords.endsName(text, next, limit);
    }
}
