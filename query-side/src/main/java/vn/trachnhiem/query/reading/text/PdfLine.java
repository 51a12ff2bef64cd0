package vn.trachnhiem.query.reading.text;

/**
 * A line of a page, or a row of a table in it; distances in points from the top left corner.
 *
 * @param row whether it is a row of a table, its cells parted by bars
 */
record PdfLine(String words, float left, float right, float top, float height, boolean row) {}
