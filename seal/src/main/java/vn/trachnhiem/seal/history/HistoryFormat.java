package vn.trachnhiem.seal.history;

/** The words of the format, for its writer and its reader. */
final class HistoryFormat {
    static final String HEADER = "so-trach-nhiem/history@v1";

    /**
     * Bytes that a line may have: a payload of the most that the ledger keeps (16 MiB) fits, with every character of it
     * escaped as six.
     */
    static final int LONGEST_LINE = 112 * 1024 * 1024;

    static final String CHECKPOINT = "checkpoint";
    static final String ENTRIES = "entries";
    static final String ERASED = "erased";
    static final String END = "end";
    static final String EVENTS = "events";
    static final String SHA256 = "sha256";

    static final String ID = "id";
    static final String METADATA = "metadata";
    static final String NAME = "name";
    static final String PAYLOAD = "payload";
    /** Instead of the payload as text, where it is not UTF-8. */
    static final String PAYLOAD_BASE64 = "payloadBase64";

    static final String RECORDED_AT = "recordedAt";
    static final String SALT = "salt";
    static final String SEQUENCE = "sequence";
    static final String SUBJECT = "subject";
    static final String TYPE = "type";
    static final String VERSION = "version";

    private HistoryFormat() {}
}
