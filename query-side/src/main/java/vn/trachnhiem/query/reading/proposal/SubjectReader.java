package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Why;

/** Finds who is to act in a clause: before a colon, as its subject, or after "giao", "yêu cầu", "đề nghị". */
final class SubjectReader {

    private static final String AUTHORITY = "(?:(?:đồng chí |phó )?(?:chủ tịch |phó chủ tịch |thường trực |lãnh đạo )?"
            + "(?:ubnd|ủy ban nhân dân|hđnd|tỉnh ủy)(?: tỉnh| huyện| thành phố| thị xã| xã| phường)?(?: \\p{L}+){0,4}? )?";
    private static final String ORDER = "(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)";
    private static final Pattern ORDERS = Pattern.compile(AUTHORITY + "(?:kính |thống nhất |đồng ý |cũng |tiếp tục )?"
            + ORDER + "(?: trách nhiệm)?(?: cho)?\\s*:?\\s*");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?:ngoài ra|đồng thời|bên cạnh đó|trước mắt|riêng|trước|trong"
                    + "|từ|đối với|trên cơ sở|căn cứ|sau khi|sau|khi|định kỳ|hằng|hàng|chậm nhất|muộn nhất|để|nhằm|về|tại|theo"
                    + "|nếu|trường hợp|đến|tháng|quý|năm|qua|ngay|trên đây|cùng với|hết|cuối|thực hiện)(?!\\p{L})"
                    + "[^;:.]{0,220}?[,:]\\s*");
    private static final Pattern INNER_ORDER = Pattern.compile(
            "(?:[,:;.]\\s+|\\s(?:và|tỉnh|đồng thời)\\s+)(" + ORDER + "\\s+(?:trách nhiệm )?(?:cho )?:?\\s*)");
    private static final Pattern BY = Pattern.compile("\\sdo\\s+");
    private static final Pattern AFTER_BY =
            Pattern.compile("\\s+(?:chủ trì|thực hiện|làm đầu mối|phụ trách).*", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final Pattern ASIDE =
            Pattern.compile("\\s*,\\s*(?:theo|căn cứ|trên cơ sở|trong phạm vi|với|tùy)[^;:.]{0,160}?,\\s*");
    private static final int MOST_LEAD_INS = 3;

    private final FoldedText text;
    private final PartyFinder parties;

    SubjectReader(FoldedText text) {
        this.text = text;
        this.parties = new PartyFinder(text);
    }

    @Nullable
    Subject read(int start, int end) {
        Subject direct = direct(start, end, false);
        int at = start;
        for (int i = 0; direct == null && i < MOST_LEAD_INS; i++) {
            Matcher leadIn = over(LEAD_IN, at, end);
            if (!leadIn.lookingAt()) {
                break;
            }
            at = leadIn.end();
            direct = direct(at, end, true);
        }
        return direct != null ? direct : inner(start, end);
    }

    private @Nullable Subject direct(int at, int end, boolean leadIn) {
        Matcher orders = over(ORDERS, at, end);
        if (orders.lookingAt()) {
            Run run = parties.at(orders.end(), end);
            if (run != null && run.end() < end) {
                return new Subject(run, predicate(run, end), leadIn, Why.SUBJECT_IN_SENTENCE);
            }
        }
        Run run = parties.at(at, end);
        return run == null || run.end() >= end ? null : subject(run, end, leadIn);
    }

    private @Nullable Subject subject(Run run, int end, boolean leadIn) {
        Matcher colon = over(COLON, run.end(), end);
        if (colon.lookingAt()) {
            return listed(run, colon.end(), end, leadIn);
        }
        int predicate = predicate(run, end);
        boolean acts = Predicates.begins(text, predicate, end);
        return acts ? new Subject(run, predicate, leadIn, Why.SUBJECT_IN_SENTENCE) : null;
    }

    /** "Các cơ quan thông tin: Báo …, Đài …, Cổng … chủ động tuyên truyền": members after the colon, then what they do. */
    private Subject listed(Run label, int afterColon, int end, boolean leadIn) {
        Run members = parties.at(afterColon, end);
        if (members != null && members.pieces().size() > 1 && members.end() < end) {
            int predicate = predicate(members, end);
            if (Predicates.begins(text, predicate, end)) {
                return new Subject(label, predicate, leadIn, Why.SUBJECT_BEFORE_COLON);
            }
        }
        return new Subject(label, afterColon, leadIn, Why.SUBJECT_BEFORE_COLON);
    }

    private int predicate(Run run, int end) {
        Matcher aside = over(ASIDE, run.end(), end);
        if (aside.lookingAt() && Predicates.begins(text, aside.end(), end)) {
            return aside.end();
        }
        int at = run.end();
        while (at < end && " ,:\n".indexOf(text.folded().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private @Nullable Subject inner(int start, int end) {
        Matcher order = over(INNER_ORDER, start, end);
        while (order.find()) {
            Run run = parties.at(order.end(), end);
            if (run != null && run.end() < end) {
                return new Subject(run, predicate(run, end), false, Why.SUBJECT_IN_SENTENCE);
            }
        }
        Matcher by = over(BY, start, end);
        while (by.find()) {
            Run run = parties.at(by.end(), end);
            if (run != null && over(AFTER_BY, run.end(), end).lookingAt()) {
                return new Subject(run, start, false, Why.SUBJECT_IN_SENTENCE);
            }
        }
        return null;
    }

    private Matcher over(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded()).region(Math.min(from, to), to);
    }
}
