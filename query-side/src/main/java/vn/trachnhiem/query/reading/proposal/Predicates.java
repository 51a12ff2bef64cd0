package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;

/** Whether words say what somebody is to do. */
final class Predicates {

    private static final Lexicon VERBS = Lexicon.load("verbs");
    private static final Lexicon ADVERBS = Lexicon.load("adverbs");
    private static final Pattern NO_ORDER = Pattern.compile(
            "(?:đồng ý|nhất trí|ghi nhận|biểu dương|đánh giá cao|hoan nghênh"
                    + "|thống nhất (?:với|chủ trương|nội dung|đề xuất|ý kiến|về)|cơ bản (?:đồng ý|thống nhất|nhất trí)"
                    + "|có hiệu lực|bãi bỏ các|thay thế|ban hành kèm theo|(?:quyết định|chỉ thị|kế hoạch|quy chế|quy định|thông báo"
                    + "|văn bản|nghị quyết|công văn) (?:này|số|của)|thông tin (?:về|tại)|chịu trách nhiệm về nội dung"
                    + "|thông báo (?:để|đến|tới|kết luận|ý kiến|nội dung)|tổ chức (?:chính trị|đảng)|thời gian|kết quả (?:đạt|thực hiện)|đã |chưa |còn |đang )");
    private static final String SEPARATORS = " ,\n";

    private Predicates() {}

    /** Whether a verb of action, perhaps after "thường xuyên", "có trách nhiệm", "phải", stands here; or only "có trách nhiệm:". */
    static boolean begins(FoldedText text, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (VERBS.startsAt(text, at, limit)) {
                return true;
            }
            int adverb = ADVERBS.endAt(text, at, limit);
            if (adverb < 0) {
                return false;
            }
            at = skip(text, adverb, limit);
        }
        return at > from;
    }

    private static int skip(FoldedText text, int from, int limit) {
        int at = from;
        while (at < limit && SEPARATORS.indexOf(text.folded().charAt(at)) >= 0) {
            at++;
        }
        int close =
                at < limit && text.folded().charAt(at) == '(' ? text.folded().indexOf(')', at) : -1;
        if (close > 0 && close < limit) {
            return skip(text, close + 1, limit);
        }
        return text.folded().startsWith("và ", at) ? at + "và ".length() : at;
    }

    /** Approval, praise, coming into force, a report of what was done: true sentences that bind nobody. */
    static boolean ordersNothing(FoldedText text, int from, int limit) {
        return NO_ORDER.matcher(text.folded()).region(from, limit).lookingAt();
    }
}
