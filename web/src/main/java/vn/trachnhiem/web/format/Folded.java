package vn.trachnhiem.web.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without accents and case, for filters; đ, which does not decompose, is folded by hand. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** Whether the text has these words, accents and case aside. */
    public static boolean contains(String text, String words) {
        return of(text).contains(of(words));
    }
}
