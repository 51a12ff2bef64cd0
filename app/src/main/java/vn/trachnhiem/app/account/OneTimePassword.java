package vn.trachnhiem.app.account;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that is said once and changed at the first sign-in. */
final class OneTimePassword {
    private static final int BYTES = 12;

    private OneTimePassword() {}

    static String next() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
