package vn.trachnhiem.query.reading.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on a page, which may be the frame of a table, and whether it shows a picture. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

    /** A line along one axis: where it lies across, and from where to where it runs; from the top left corner. */
    record Rule(float at, float from, float to) {}

    private static final float STRAIGHT = 2.5f;
    private static final float SHORTEST = 6f;
    private static final int MOST_RULES = 20_000;

    private final float height;
    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private boolean picture;

    private PdfDrawing(PDPage page) {
        super(page);
        this.height = page.getCropBox().getUpperRightY();
    }

    static PdfDrawing of(PDPage page) throws IOException {
        PdfDrawing drawing = new PdfDrawing(page);
        drawing.processPage(page);
        return drawing;
    }

    List<Rule> across() {
        return across;
    }

    List<Rule> down() {
        return down;
    }

    boolean hasPicture() {
        return picture;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        line(p0, p1);
        line(p1, p2);
        line(p2, p3);
        line(p3, p0);
    }

    private void line(Point2D from, Point2D to) {
        float dx = (float) Math.abs(from.getX() - to.getX());
        float dy = (float) Math.abs(from.getY() - to.getY());
        if (across.size() + down.size() > MOST_RULES) {
            return;
        }
        if (dy < STRAIGHT && dx >= SHORTEST) {
            across.add(new Rule(height - (float) from.getY(), (float) Math.min(from.getX(), to.getX()), (float)
                    Math.max(from.getX(), to.getX())));
        } else if (dx < STRAIGHT && dy >= SHORTEST) {
            float top = height - (float) Math.max(from.getY(), to.getY());
            down.add(new Rule((float) from.getX(), top, top + dy));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        picture = true;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D to = new Point2D.Float(x, y);
        line(current, to);
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void clip(int windingRule) {
        // clipping draws nothing
    }

    @Override
    public void closePath() {
        // the closing line of a frame repeats an open one
    }

    @Override
    public void endPath() {
        // nothing is painted
    }

    @Override
    public void strokePath() {
        // lines are noted as they are made
    }

    @Override
    public void fillPath(int windingRule) {
        // lines are noted as they are made
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        // lines are noted as they are made
    }

    @Override
    public void shadingFill(COSName shading) {
        // no line
    }
}
