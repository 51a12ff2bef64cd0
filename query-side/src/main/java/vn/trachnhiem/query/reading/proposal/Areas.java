package vn.trachnhiem.query.reading.proposal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.directive.ReformArea;

/** The area of administrative reform that words speak of; none in a document about something else. */
final class Areas {

    private record Weighed(Pattern words, int weight) {}

    private static final Map<ReformArea, Map<String, Weighed>> VOCABULARY = vocabulary();
    private static final Pattern SUBJECT =
            Pattern.compile("cải cách hành chính|cchc|par index|cải cách thủ tục hành chính"
                    + "|cải cách thể chế|cải cách chế độ công vụ|cải cách tài chính công");
    /** From this many letters on a word is not near the beginning. */
    private static final int FAR = 100;

    private final FoldedText text;
    private final boolean aboutReform;

    Areas(FoldedText text) {
        this.text = text;
        this.aboutReform = SUBJECT.matcher(text.folded()).results().limit(2).count() == 2;
    }

    private static Map<ReformArea, Map<String, Weighed>> vocabulary() {
        Map<ReformArea, Map<String, Weighed>> all = new EnumMap<>(ReformArea.class);
        for (String line : Lexicon.lines("areas")) {
            String[] parts = line.split(" ", 3);
            all.computeIfAbsent(ReformArea.valueOf(parts[0]), none -> new LinkedHashMap<>())
                    .put(parts[2], new Weighed(Pattern.compile(parts[2]), Integer.parseInt(parts[1])));
        }
        return all;
    }

    /** What is named first weighs most: a clause says what it is about before it says for what. */
    @Nullable
    ReformArea of(int start, int end) {
        if (!aboutReform) {
            return null;
        }
        ReformArea best = ReformArea.A0;
        int most = 0;
        for (ReformArea area : ReformArea.values()) {
            int score = score(area, start, end);
            if (score > most) {
                best = area;
                most = score;
            }
        }
        return best;
    }

    private int score(ReformArea area, int start, int end) {
        int score = 0;
        for (Weighed term : VOCABULARY.getOrDefault(area, Map.of()).values()) {
            Matcher word = term.words().matcher(text.folded()).region(start, end);
            if (word.find()) {
                score += term.weight() * (FAR + Math.max(0, FAR - (word.start() - start)));
            }
        }
        return score;
    }
}
