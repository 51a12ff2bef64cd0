package vn.trachnhiem.web.directives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.reading.Confidence;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.ProposedObligation;

/** The source text in paragraphs, with the words marked that make obligations. Marks that would overlap give way to the first. */
public record MarkedText(List<Paragraph> paragraphs) {
    /** One line of the text. */
    public record Paragraph(List<Piece> pieces) {}

    /**
     * A stretch of a line.
     *
     * @param label of the obligation that it makes; empty for other words
     * @param first whether the mark begins here
     */
    public record Piece(String words, String label, boolean doubtful, boolean first) {}

    /** A stretch to mark. */
    record Mark(int start, int end, String label, boolean doubtful) {}

    static List<Mark> marks(DocumentReading reading) {
        return marksOf(reading.obligations());
    }

    static List<Mark> marksOf(List<ProposedObligation> proposals) {
        return proposals.stream()
                .map(each -> new Mark(
                        each.anchor().start(), each.anchor().end(), each.id(), each.confidence() == Confidence.CHECK))
                .toList();
    }

    static List<Mark> marks(DirectiveView document) {
        return document.readings().stream()
                .flatMap(reading -> reading.obligations().stream())
                .map(MarkedText::mark)
                .toList();
    }

    private static Mark mark(Obligation each) {
        return new Mark(each.start(), each.end(), each.label(), false);
    }

    static MarkedText of(String text, List<Mark> wanted) {
        List<Mark> marks = apart(wanted, text.length());
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(pieces(text, start, end, marks)));
            }
            start = end + 1;
        }
        return new MarkedText(paragraphs);
    }

    private static List<Mark> apart(List<Mark> wanted, int length) {
        List<Mark> apart = new ArrayList<>();
        for (Mark mark :
                wanted.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            boolean after = apart.isEmpty() || apart.getLast().end() <= mark.start();
            if (after && mark.end() <= length && mark.start() < mark.end()) {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                plain(text, at, from, pieces);
                pieces.add(new Piece(text.substring(from, to), mark.label(), mark.doubtful(), from == mark.start()));
                at = to;
            }
        }
        plain(text, at, end, pieces);
        return pieces;
    }

    private static void plain(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), "", false, false));
        }
    }
}
