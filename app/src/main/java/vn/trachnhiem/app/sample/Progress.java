package vn.trachnhiem.app.sample;

/** Hears how far the loading has come. */
@FunctionalInterface
public interface Progress {
    /**
     * @param done acts recorded so far
     * @param all acts of the whole story
     */
    void reached(int done, int all);
}
