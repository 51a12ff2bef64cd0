package vn.trachnhiem.shared.reading;

/** Why a file is not read. The key is stable; {@link RefusalSentences} says it to people. */
public enum Refusal {
    EMPTY("empty"),
    TOO_LARGE("too-large"),
    TOO_MUCH_INSIDE("too-much-inside"),
    SCANNED("scanned"),
    PARTLY_SCANNED("partly-scanned"),
    LEGACY_ENCODING("legacy-encoding"),
    BROKEN_ENCODING("broken-encoding"),
    PASSWORD_PROTECTED("password-protected"),
    TRUNCATED("truncated"),
    MISNAMED("misnamed"),
    UNSUPPORTED("unsupported");

    private final String key;

    Refusal(String key) {
        this.key = "reading.refused." + key;
    }

    public String key() {
        return key;
    }
}
