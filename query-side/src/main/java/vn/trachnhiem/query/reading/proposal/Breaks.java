package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Breaks a paragraph at the ends of sentences and at semicolons, outside of brackets. */
final class Breaks {

    /** Words between two breaks; a sentence follows a full stop, not a semicolon. */
    record Chunk(int start, int end, boolean sentence) {}

    private static final Set<String> ABBREVIATED = Set.of(
            "tp", "tx", "tt", "tm", "kt", "tl", "ts", "ths", "pgs", "gs", "ks", "bs", "v", "v.v", "st", "tr", "q", "p");
    private static final int DEEPEST = 3;

    private final FoldedText text;
    private final int end;
    private final List<Chunk> chunks = new ArrayList<>();
    private int start;
    private boolean sentence = true;

    private Breaks(FoldedText text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** No break is made before {@code firstBreak}: a list of addressees may hold semicolons. */
    static List<Chunk> of(FoldedText text, int start, int end, int firstBreak) {
        Breaks breaks = new Breaks(text, start, end);
        breaks.read(firstBreak);
        return breaks.chunks;
    }

    private void read(int firstBreak) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.source().charAt(i);
            depth += c == '(' && depth < DEEPEST ? 1 : 0;
            depth -= c == ')' && depth > 0 ? 1 : 0;
            if (i >= firstBreak && depth == 0 && (c == ';' || endsSentence(c, i))) {
                add(i + 1);
                sentence = c != ';';
            }
        }
        add(end);
    }

    private boolean endsSentence(char c, int at) {
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < end && Character.isWhitespace(text.source().charAt(next))) {
            next++;
        }
        boolean spaced = next > at + 1;
        return spaced && next < end && startsSentence(next) && !ABBREVIATED.contains(wordBefore(at));
    }

    private boolean startsSentence(int at) {
        char c = text.source().charAt(at);
        return Character.isUpperCase(c) || c == '"' || c == '(' || c == '\u201c';
    }

    private String wordBefore(int at) {
        int from = at;
        while (from > start && !Character.isWhitespace(text.source().charAt(from - 1))) {
            from--;
        }
        return text.folded().substring(from, at);
    }

    private void add(int to) {
        int from = start;
        int until = to;
        while (from < until && Character.isWhitespace(text.source().charAt(from))) {
            from++;
        }
        while (until > from && " \n\t\u00a0.;/,:".indexOf(text.source().charAt(until - 1)) >= 0) {
            until--;
        }
        if (until > from) {
            chunks.add(new Chunk(from, until, sentence));
        }
        start = to;
    }
}
