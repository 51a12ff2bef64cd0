package vn.trachnhiem.query.reading.text;

/** A word on a page: its box in points from the top left corner, and the width of a space in its font. */
record PdfWord(String letters, float left, float right, float baseline, float height, float space) {

    float middle() {
        return (left + right) / 2;
    }
}
