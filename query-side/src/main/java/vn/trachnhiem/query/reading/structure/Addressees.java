package vn.trachnhiem.query.reading.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** "Kính gửi:" of an official letter, and the list under it. */
public final class Addressees {

    private static final Pattern SALUTATION = Pattern.compile("kính gửi\\s*:?\\s*");

    private Addressees() {}

    /** Whether a paragraph belongs to the list, given whether the one before did. */
    static boolean continues(FoldedText text, Paragraph paragraph, boolean before) {
        boolean opens = salutation(text, paragraph).lookingAt();
        return opens || (before && paragraph.mark().type() == MarkType.DASH);
    }

    /** From the first addressee to the last, or null where the head has no salutation. */
    public static @Nullable Span in(FoldedText text, List<Paragraph> head) {
        int from = -1;
        int to = -1;
        for (Paragraph paragraph : head) {
            Matcher salutation = salutation(text, paragraph);
            if (salutation.lookingAt()) {
                from = salutation.end();
                to = paragraph.end();
            } else if (from >= 0 && paragraph.mark().type() == MarkType.DASH) {
                to = paragraph.end();
            }
        }
        return from < 0 ? null : new Span(from, Math.max(from, to));
    }

    private static Matcher salutation(FoldedText text, Paragraph paragraph) {
        return SALUTATION.matcher(text.folded()).region(paragraph.start(), paragraph.end());
    }
}
