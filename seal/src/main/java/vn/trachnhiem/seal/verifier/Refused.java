package vn.trachnhiem.seal.verifier;

import java.io.IOException;

/** An answer that is not taken and would be no better the next time. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }
}
