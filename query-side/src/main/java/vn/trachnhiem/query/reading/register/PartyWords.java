package vn.trachnhiem.query.reading.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;

/** The words that begin, fill and end the naming of a party. */
final class PartyWords {

    static final Lexicon HEADS = Lexicon.load("heads");
    static final Lexicon NAMES = Lexicon.load("agency-names");
    static final Lexicon AGENCIES = Lexicon.load("agency-words");
    static final Lexicon COLLECTIVES = Lexicon.load("collective-words");
    static final Lexicon INSIDE = Lexicon.load("inside-names");
    static final Lexicon VERBS = Lexicon.load("verbs");
    private static final Lexicon STOPS = Lexicon.load("stops");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+){1,4}\\s*(?:,|-|–)\\s*");
    private static final List<String> MANY = List.of("các ", "những ", "mỗi ", "từng ", "toàn thể ", "tất cả các ");
    private static final List<String> STILL_A_NAME = List.of(" khác", " liên quan", " có liên quan");

    private PartyWords() {}

    /** The offset after a title ("Giám đốc", "Thủ trưởng"), or the same offset where there is none. */
    static int afterTitles(FoldedText text, int from, int limit) {
        int at = from;
        int end = HEADS.endAt(text, at, limit);
        while (end > 0) {
            at = afterPerson(text, skipSpace(text, end, limit), limit);
            end = HEADS.endAt(text, at, limit);
        }
        return at;
    }

    /** "đồng chí Phạm Văn A - Phó Chủ tịch …": the post after the name is whom the order binds. */
    private static int afterPerson(FoldedText text, int from, int limit) {
        Matcher person = PERSON.matcher(text.source()).region(from, limit);
        boolean post = person.lookingAt() && HEADS.startsAt(text, person.end(), limit);
        return post ? person.end() : from;
    }

    static int afterMany(FoldedText text, int from, int limit) {
        for (String many : MANY) {
            if (from + many.length() <= limit && text.folded().startsWith(many, from)) {
                return from + many.length();
            }
        }
        return from;
    }

    /** Whether the word here ends a name: a stop word, or a verb in small letters that is not part of the name. */
    static boolean endsName(FoldedText text, int at, int limit) {
        if (text.capitalAt(at)) {
            return false;
        }
        if (STOPS.startsAt(text, at, limit)) {
            return true;
        }
        int verb = VERBS.endAt(text, at, limit);
        return verb > 0 && STILL_A_NAME.stream().noneMatch(tail -> text.folded().startsWith(tail, verb));
    }

    /** Whether a capital begins an order ("Chủ trì"), not a name that sounds like one ("Lập Thạch"). */
    static boolean capitalVerb(FoldedText text, int at, int limit) {
        int space = text.folded().indexOf(' ', at);
        boolean twoCapitals = space > 0 && space < limit && text.capitalAt(space + 1);
        return !twoCapitals && VERBS.startsAt(text, at, limit);
    }

    static int skipSpace(FoldedText text, int from, int limit) {
        int at = from;
        while (at < limit && (text.folded().charAt(at) == ' ' || text.folded().charAt(at) == '\n')) {
            at++;
        }
        return at;
    }
}
