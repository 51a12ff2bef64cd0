package vn.trachnhiem.web.chart;

import java.util.List;

/** A finished drawing: what its template needs to write the SVG. Coordinates are written with one decimal. */
public record Drawing(
        int width,
        int height,
        String title,
        String description,
        List<Path> paths,
        List<Box> boxes,
        List<Dot> dots,
        List<Text> texts) {
    /** A line. */
    public record Path(String look, String d) {}

    /** A rectangle. */
    public record Box(String look, String x, String y, String width, String height) {}

    /** A circle. */
    public record Dot(String look, String x, String y, String radius) {}

    /**
     * A text.
     *
     * @param href where it leads; empty for nowhere
     */
    public record Text(String look, String x, String y, String words, String href) {}
}
