package vn.trachnhiem.query.reading.text;

import vn.trachnhiem.shared.reading.Refusal;

/** Carries a refusal out of the depths of a parser; it never leaves this package. */
final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal reason;
    private final String detail;

    RefusedFile(Refusal reason, String detail) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Refusal reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
