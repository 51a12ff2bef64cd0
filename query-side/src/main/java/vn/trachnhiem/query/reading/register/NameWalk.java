package vn.trachnhiem.query.reading.register;

import vn.trachnhiem.query.reading.words.FoldedText;

/** Steps through the words of a name. */
record NameWalk(FoldedText text, int limit) {

    private static final int LONGEST_BRACKET = 120;

    int capitals(int from) {
        int at = from;
        while (at < limit
                && text.folded().charAt(at) == ' '
                && text.capitalAt(at + 1)
                && !PartyWords.capitalVerb(text, at + 1, limit)) {
            at = wordEnd(at + 1);
        }
        return at;
    }

    int bracket(int at) {
        if (text.folded().startsWith(" (", at)) {
            int close = text.folded().indexOf(')', at);
            if (close > 0 && close < limit && close - at < LONGEST_BRACKET) {
                return close + 1;
            }
        }
        return at;
    }

    boolean letterAt(int at) {
        return at < limit && Character.isLetter(text.folded().charAt(at));
    }

    int wordEnd(int from) {
        int at = from;
        while (at < limit && " \n,;:.()\"".indexOf(text.folded().charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
