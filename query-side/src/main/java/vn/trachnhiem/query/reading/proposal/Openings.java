package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Clauses that open with a time or a condition. */
final class Openings {

    private static final Pattern OPENS = Pattern.compile("(?:trước|trong|từ|sau|khi|nếu|trường hợp|đối với|trên cơ sở"
            + "|căn cứ|chậm nhất|muộn nhất|hằng|hàng|định kỳ|đến|quý|tháng|năm|để|nhằm|cùng với|ngoài|theo)(?!\\p{L})");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    private Openings() {}

    /** "Trước ngày 30/6/2025, hoàn thành …", "Trường hợp …, phải …": the verb comes after a time or a condition. */
    static boolean leadIn(FoldedText text, Clause clause) {
        Matcher comma = COMMA.matcher(text.folded()).region(clause.start(), clause.end());
        boolean opens = OPENS.matcher(text.folded())
                .region(clause.start(), clause.end())
                .lookingAt();
        while (opens && comma.find()) {
            if (Predicates.begins(text, comma.end(), clause.end())) {
                return true;
            }
        }
        return false;
    }
}
