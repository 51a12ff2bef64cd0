package vn.trachnhiem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the shapes of a drawing. */
public final class Canvas {
    /** The average width of a letter at the charts' 13 px, a little generous. */
    private static final double LETTER = 7.1;

    private final List<Drawing.Path> paths = new ArrayList<>();
    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Dot> dots = new ArrayList<>();
    private final List<Drawing.Text> texts = new ArrayList<>();

    /** About how wide a text will be. */
    public static double widthOf(String words) {
        return words.length() * LETTER;
    }

    public void line(String look, double x1, double y1, double x2, double y2) {
        paths.add(new Drawing.Path(look, "M" + at(x1) + " " + at(y1) + "L" + at(x2) + " " + at(y2)));
    }

    /** A bracket that opens upwards over a span. */
    public void bracket(String look, double x1, double x2, double y) {
        paths.add(new Drawing.Path(look, "M" + at(x1) + " " + at(y) + "v8H" + at(x2) + "v-8"));
    }

    public void box(String look, double x, double y, double width, double height) {
        boxes.add(new Drawing.Box(look, at(x), at(y), at(Math.max(1.5, width)), at(height)));
    }

    public void dot(String look, double x, double y, double radius) {
        dots.add(new Drawing.Dot(look, at(x), at(y), at(radius)));
    }

    public void text(String look, double x, double y, String words) {
        link(look, x, y, words, "");
    }

    public void link(String look, double x, double y, String words, String href) {
        texts.add(new Drawing.Text(look, at(x), at(y), words, href));
    }

    public Drawing finish(int width, double height, String title, String description) {
        return new Drawing(width, (int) Math.ceil(height), title, description, paths, boxes, dots, texts);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
