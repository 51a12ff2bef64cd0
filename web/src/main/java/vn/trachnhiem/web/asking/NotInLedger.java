package vn.trachnhiem.web.asking;

/** The ledger knows nothing of what is asked for. */
public final class NotInLedger extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
