package vn.trachnhiem.seal.verifier;

/** Everything the program says, in both languages. What can be found is named as the finding is. */
enum Phrase {
    GENUINE("HỢP LỆ: biên nhận là thật, từng chữ.", "GENUINE: the receipt is true, word for word."),
    SOUND_HISTORY("TOÀN VẸN: lịch sử đúng như đã niêm.", "SOUND: the history is what was sealed."),
    SOUND_LOG("TOÀN VẸN: nhật ký đúng như đã niêm.", "SOUND: the log is what was sealed."),
    WRONG("SAI: {0}", "WRONG: {0}"),
    UNUSABLE("KHÔNG KIỂM ĐƯỢC: {0}", "CANNOT CHECK: {0}"),
    SEE_HELP("Xem cách dùng: --help", "For usage: --help"),
    PROGRESS("đã kiểm {0} mục, {1} mục/giây", "{0} entries checked, {1} entries/s"),

    EVENT("Sự kiện", "Event"),
    PLACE("Vị trí", "Position"),
    RANGE("{0} (đến trước {1})", "{0} (up to before {1})"),
    RECORDED("Ghi lúc", "Recorded"),
    LOG("Nhật ký", "Log"),
    SIZE("Đã niêm", "Sealed"),
    ENTRIES("{0} mục", "{0} entries"),
    SIGNED_BY("Người ký", "Signed by"),
    ERASED("Đã xoá", "Erased"),
    ERASED_EVENTS("{0} sự kiện chỉ còn mục, nội dung đã huỷ", "{0} events of which only the entry is left"),
    EARLIER("Điểm cũ", "Earlier"),
    EARLIER_CONTINUED("nối tiếp đủ {0} điểm niêm cũ đã giữ", "continues all {0} earlier checkpoints"),
    EARLIER_NONE(
            "không có điểm niêm cũ để so: nếu chính người giữ khoá viết lại toàn bộ lịch sử thì không thể phát hiện",
            "no earlier checkpoint to compare: a whole history rewritten by the holder of the key cannot be found"),
    TOOK("Thời gian", "Took"),
    RATE("{0}, {1} mục/giây", "{0}, {1} entries/s"),
    KIND("Loại", "Kind"),
    DETAIL("Chi tiết", "Detail"),
    SAVED("Đã lưu", "Saved"),

    EVENT_CHANGED("nội dung sự kiện hoặc muối của nó đã bị sửa", "an event's content or its salt was changed"),
    EVENT_TIME_CHANGED("thời điểm ghi của sự kiện đã bị sửa", "an event's recorded time was changed"),
    EVENT_UNREADABLE("sự kiện không đọc được", "an event cannot be read"),
    EVENT_DELETED("sự kiện đã bị xoá", "events were deleted"),
    EVENT_INSERTED("có sự kiện chèn thêm, chưa từng được niêm", "events were inserted that were never sealed"),
    EVENTS_SWAPPED("hai sự kiện bị đổi chỗ", "two events were swapped"),
    EVENT_MOVED("sự kiện bị dời chỗ", "an event was moved"),
    EVENTS_CUT("phần cuối các sự kiện bị cắt", "the tail of the events was cut off"),
    ENTRY_CHANGED("mục trong nhật ký đã bị sửa", "an entry of the log was changed"),
    ENTRY_MISSING("thiếu mục trong nhật ký", "an entry of the log is missing"),
    TILE_CHANGED("mảnh cây băm đã bị sửa", "a tile of the tree was changed"),
    TILE_MISSING("thiếu mảnh cây băm", "a tile of the tree is missing"),
    LEDGER_SHORTER_THAN_CHECKPOINT(
            "dữ liệu ngắn hơn điểm niêm: bị cắt hoặc là bản cũ được đặt lại",
            "everything ends before the checkpoint does: cut off, or an older state put back"),
    UNDECIDABLE(
            "các phần mâu thuẫn nhau, không phần nào khớp điểm niêm", "the parts disagree and none is the sealed one"),
    NOT_THE_SEALED_HISTORY("không phải lịch sử đã niêm", "this is not the history that was sealed"),
    HISTORY_REWRITTEN(
            "lịch sử đã bị viết lại rồi ký lại: không nối tiếp điểm niêm cũ",
            "the history was rewritten and signed anew: it does not continue an earlier checkpoint"),
    CHECKPOINT_SHRUNK("điểm niêm nhỏ hơn điểm niêm cũ", "the checkpoint is smaller than an earlier one"),
    OTHER_LOG("điểm niêm cũ là của nhật ký khác", "an earlier checkpoint is of another log"),
    FILE_DAMAGED("tệp bị hỏng hoặc bị cắt", "the file is damaged or cut off"),

    MALFORMED("không phải biên nhận", "not a receipt"),
    NOT_CANONICAL("sự kiện không ở dạng chuẩn", "the event is not in its canonical form"),
    CONTENT_CHANGED("nội dung sự kiện hoặc muối đã bị sửa", "the event or its salt was changed"),
    TIME_CHANGED("thời điểm ghi đã bị sửa", "the recorded time was changed"),
    INDEX_CHANGED("vị trí đã bị sửa", "the position was changed"),
    OUTSIDE_TREE("vị trí nằm ngoài phần đã niêm", "the position is beyond what was sealed"),
    NOT_INCLUDED("sự kiện không có trong nhật ký đã niêm", "the event is not in the sealed log"),

    MALFORMED_NOTE("điểm niêm không đọc được", "the checkpoint is not a signed note"),
    AMBIGUOUS_KEY("hai khoá trùng tên và mã", "two keys of one name and id"),
    BAD_SIGNATURE("chữ ký sai: điểm niêm đã bị sửa", "a bad signature: the checkpoint was altered"),
    NO_KNOWN_SIGNATURE("không có chữ ký của khoá đã cho", "no signature by a given key"),
    MALFORMED_CHECKPOINT("có chữ ký nhưng không phải điểm niêm", "signed, but not a checkpoint"),
    OTHER_ORIGIN("điểm niêm của nhật ký khác", "a checkpoint of another log"),
    QUORUM_MISSING("thiếu chữ ký của các bên chứng kiến", "too few witnesses have cosigned");

    private final String vietnamese;
    private final String english;

    Phrase(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String in(Words words) {
        return words == Words.ENGLISH ? english : vietnamese;
    }

    /** The words for a finding, a failure or a refusal. */
    static Phrase of(Enum<?> found) {
        return valueOf(found.name());
    }
}
