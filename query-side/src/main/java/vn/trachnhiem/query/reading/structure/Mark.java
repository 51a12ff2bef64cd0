package vn.trachnhiem.query.reading.structure;

/**
 * The mark at the head of a paragraph.
 *
 * @param label what is cited: {@code 3}, {@code 1.2}, {@code đ}, {@code IV}; empty for dashes
 * @param end offset of the first letter after it
 */
public record Mark(MarkType type, String label, int end) {}
