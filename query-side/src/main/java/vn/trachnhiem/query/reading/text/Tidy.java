package vn.trachnhiem.query.reading.text;

import java.util.regex.Pattern;
import vn.trachnhiem.shared.reading.Refusal;

/** Line ends as {@code \n}, nothing invisible inside words, and words at all. */
final class Tidy {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0000\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private Tidy() {}

    static String tidy(String text) throws RefusedFile {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String tidy = INVISIBLE.matcher(lines).replaceAll("");
        if (tidy.chars().noneMatch(Character::isLetter)) {
            throw new RefusedFile(Refusal.EMPTY, "");
        }
        return tidy;
    }
}
