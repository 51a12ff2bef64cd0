package vn.trachnhiem.query.reading.structure;

import vn.trachnhiem.shared.reading.Span;

/** A paragraph without the space around it, hard line breaks inside it forgotten. */
public record Paragraph(Span span, Mark mark) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Where the words begin, after the mark. */
    public int words() {
        return Math.min(mark.end(), span.end());
    }
}
