package vn.trachnhiem.web.asking;

/** The read side did not answer. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(Throwable cause) {
        super(cause);
    }
}
