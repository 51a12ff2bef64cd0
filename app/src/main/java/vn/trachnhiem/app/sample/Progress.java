package vn.trachnhiem.app.sample;

/** Hears how far the loading has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Called now and then while loading.
     *
     * @param done acts recorded so far
     * @param all acts of the whole story
     */
    void reached(int done, int all);
}
