package vn.trachnhiem.query.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without accents, tones and case; đ folds to d by hand, since decomposition leaves it whole. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s‐-―/-]+");

    private Folded() {}

    /** Whether the text contains the words searched for. */
    public static boolean contains(String text, String searched) {
        return of(text).contains(of(searched));
    }

    /** Whether two names are the same but for accents, case and spacing. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String folded = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
    }
}
