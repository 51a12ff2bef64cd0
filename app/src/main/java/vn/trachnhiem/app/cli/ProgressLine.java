package vn.trachnhiem.app.cli;

import java.util.Locale;
import vn.trachnhiem.app.moving.Progress;

/** One line on the screen that tells how far a move has come; it stays where something else begins. */
final class ProgressLine implements Progress {
    private String last = "";

    @Override
    public void reached(String what, long done, long all) {
        if (!last.isEmpty() && !last.equals(what)) {
            System.err.println();
        }
        last = what;
        System.err.printf(Locale.ROOT, "\r%s: %,d of %,d", what, done, all);
        if (done >= all) {
            System.err.println();
            last = "";
        }
    }
}
