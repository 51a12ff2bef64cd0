package vn.trachnhiem.query.reading.text;

/**
 * How much a file may hold; beyond it, reading stops without loading the rest.
 *
 * @param fileBytes size of the file
 * @param insideBytes what a compressed file may hold when it is unpacked
 * @param pages pages of a PDF
 */
public record Limits(int fileBytes, long insideBytes, int pages) {

    private static final int MEGABYTE = 1024 * 1024;

    /** Twenty megabytes, ten times as much unpacked, five hundred pages: more than any directive with its appendices. */
    public static final Limits USUAL = new Limits(20 * MEGABYTE, 200L * MEGABYTE, 500);

    int megabytes() {
        return Math.max(1, fileBytes / MEGABYTE);
    }
}
