package vn.trachnhiem.shared.reading;

/** A stretch of a source text: offsets in UTF-16 units, from {@code start} (included) to {@code end} (excluded). */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such stretch of text: " + start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public int length() {
        return end - start;
    }
}
