package vn.trachnhiem.seal.note;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of signatures on a note that are understood here, with the byte that C2SP signed-note assigns. */
public enum SignatureType {
    /** Ed25519 over the note's text: what a log signs with. */
    ED25519(0x01, false),
    /** Ed25519 with the time of signing, over a checkpoint: what a witness signs with. */
    COSIGNATURE_V1(0x04, true),
    /** ML-DSA-44 with the time of signing, over a checkpoint, for logs and witnesses; needs Java 24 or newer. */
    ML_DSA_44(0x06, true);

    private final int code;
    private final boolean timed;

    SignatureType(int code, boolean timed) {
        this.code = code;
        this.timed = timed;
    }

    static Optional<SignatureType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    byte code() {
        return (byte) code;
    }

    Algorithm algorithm() {
        return switch (this) {
            case ED25519, COSIGNATURE_V1 -> Algorithm.ED25519;
            case ML_DSA_44 -> Algorithm.ML_DSA_44;
        };
    }

    /** Whether the signature begins with the time of signing, so that it can witness and not only sign. */
    public boolean timed() {
        return timed;
    }

    /** Whether this Java platform can check and make such signatures. */
    public boolean available() {
        return algorithm().available();
    }
}
