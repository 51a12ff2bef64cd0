package vn.trachnhiem.shared.ledger;

import vn.trachnhiem.shared.Rejection;

/** Why the ledger cannot say something of itself. */
public enum LedgerRejection implements Rejection {
    NOT_FIRST("not-first", 409);

    private final String key;
    private final int status;

    LedgerRejection(String key, int status) {
        this.key = "ledger." + key;
        this.status = status;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int status() {
        return status;
    }
}
