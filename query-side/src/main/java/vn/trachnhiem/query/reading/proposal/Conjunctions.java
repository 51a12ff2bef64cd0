package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.Why;

/**
 * "và" usually joins two words of one obligation. It joins two obligations where the second has a verb and an audience
 * or an object of its own, or names another matter in capitals; officers are asked to check every such split.
 */
final class Conjunctions {

    private static final Lexicon STRONG = Lexicon.load("strong");
    private static final Pattern AND = Pattern.compile("(?<!\\s)\\s++và\\s+|,\\s*đồng thời\\s+");
    private static final Pattern PURPOSE = Pattern.compile("[\\s,](?:nhằm|để|góp phần|qua đó|với mục tiêu|gắn với)\\s");
    private static final Pattern AUDIENCE = Pattern.compile("\\s(?:đến|tới|cho)\\s");
    private static final Pattern MATTER = Pattern.compile("\\s(?:về|nội dung)\\s+(?=(\\p{L}+\\s+\\p{L}+))");
    private static final int OBJECT_WORDS = 4;
    private static final int MOST_CONJUNCTIONS = 40;

    private Conjunctions() {}

    static List<Clause> split(FoldedText text, Clause clause) {
        Matcher and = AND.matcher(text.folded()).region(clause.start(), clause.end());
        for (int i = 0; i < MOST_CONJUNCTIONS && and.find(); i++) {
            Why why = why(text, clause, and.start(), and.end());
            if (why != null) {
                Clause left = new Clause(clause.start(), and.start(), clause.why()).with(why);
                return List.of(left, new Clause(and.end(), clause.end(), why));
            }
        }
        return List.of(clause);
    }

    private static @Nullable Why why(FoldedText text, Clause clause, int left, int right) {
        String before = text.folded().substring(clause.start(), left);
        if (matters(text, clause, left, right)) {
            return Why.SPLIT_BY_MATTER;
        }
        if (PURPOSE.matcher(before).find() || !Predicates.begins(text, right, clause.end())) {
            return null;
        }
        String after = text.folded().substring(right, clause.end());
        boolean audiences = AUDIENCE.matcher(before).find()
                && AUDIENCE.matcher(after.substring(0, Math.min(60, after.length())))
                        .find();
        boolean together = text.folded().startsWith(",", left);
        boolean works = (STRONG.startsAt(text, right, clause.end()) || together) && objectBefore(text, clause, left);
        return audiences || works ? Why.SPLIT_AT_AND : null;
    }

    /** "… về Cải cách tổ chức bộ máy và Cải cách chế độ công vụ": the same capitalised word heads both matters. */
    private static boolean matters(FoldedText text, Clause clause, int left, int right) {
        Matcher matter = MATTER.matcher(text.folded()).region(clause.start(), left);
        while (matter.find()) {
            String head = matter.group(1);
            boolean capitals = text.capitalAt(matter.end()) && text.capitalAt(right);
            if (capitals && text.folded().startsWith(head, right)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb before "và" already has an object: some words that are not verbs. */
    private static boolean objectBefore(FoldedText text, Clause clause, int left) {
        int words = 0;
        int at = left;
        while (at > clause.start() && words < OBJECT_WORDS) {
            int space = text.folded().lastIndexOf(' ', at - 1);
            int word = Math.max(space + 1, clause.start());
            if (Predicates.begins(text, word, left)) {
                return false;
            }
            words++;
            at = space;
        }
        return words >= OBJECT_WORDS;
    }
}
