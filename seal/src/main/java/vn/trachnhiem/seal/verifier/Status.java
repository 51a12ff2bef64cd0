package vn.trachnhiem.seal.verifier;

/** How the program ends. */
enum Status {
    SOUND(0),
    WRONG(1),
    UNUSABLE(2);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
