package vn.trachnhiem.query.reading.structure;

import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Titles, headings and posts are set in capitals. */
public final class Capitals {

    private Capitals() {}

    /** Whether a stretch has at least two letters and no small one. */
    public static boolean only(FoldedText text, Span span) {
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.source().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }
}
