package vn.trachnhiem.query.reading.text;

import java.util.regex.Pattern;
import vn.trachnhiem.shared.reading.Refusal;

/** Line ends as {@code \n}, nothing invisible inside words, and words at all. */
final class Tidy {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0000\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    /** Blanks at the ends of lines say nothing; wide gaps inside a line may part columns and stay. */
    private static final Pattern EDGES = Pattern.compile("(?m)^[ \\u00a0]+|[ \\u00a0]+$");

    private Tidy() {}

    static String tidy(String text) throws RefusedFile {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String tidy = EDGES.matcher(visible).replaceAll("").replaceAll("(?<=\\S)[ \\u00a0]{2}(?=\\S)", " ");
        if (tidy.chars().noneMatch(Character::isLetter)) {
            throw new RefusedFile(Refusal.EMPTY, "");
        }
        return tidy;
    }
}
