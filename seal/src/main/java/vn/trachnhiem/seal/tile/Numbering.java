package vn.trachnhiem.seal.tile;

import java.util.regex.Pattern;
import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;

/**
 * How a tile's index and width stand in its path: three digits a step, all steps but the last marked by an x, and
 * {@code .p/<width>} behind a partial one. So tiles lie in a file system without a name being both file and folder.
 */
record Numbering(long index, int width) {
    private static final Pattern SHAPE = Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    static Numbering parse(String path) throws Fault {
        var shape = SHAPE.matcher(path);
        Fault.unless(shape.matches(), "not the path of a tile");
        long index = Long.parseLong(shape.group(1).replace("x", "").replace("/", ""));
        long width = shape.group(2) == null ? TileId.FULL : Decimal.parse(shape.group(2));
        Fault.unless(width >= 1 && width <= TileId.FULL, "a partial tile is 1 to 255 wide");
        var numbering = new Numbering(index, (int) width);
        Fault.unless(numbering.path().equals(path), "not the one path of that tile");
        return numbering;
    }

    String path() {
        return steps(index) + (width == TileId.FULL ? "" : ".p/" + width);
    }

    private static String steps(long index) {
        var last = "%03d".formatted(index % 1000);
        return index < 1000 ? last : marked(index / 1000) + last;
    }

    private static String marked(long index) {
        var step = "x%03d/".formatted(index % 1000);
        return index < 1000 ? step : marked(index / 1000) + step;
    }

    static void require(long index, int width) {
        if (index < 0 || width < 1 || width > TileId.FULL) {
            throw new IllegalArgumentException("no tile " + index + " of width " + width);
        }
    }
}
