package vn.trachnhiem.app.moving;

/** Is told how far a move has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Told again and again, the last time with all done.
     *
     * @param what is being done
     * @param all of {@code done} there will be
     */
    void reached(String what, long done, long all);
}
