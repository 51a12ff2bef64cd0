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
    private static final String ORDER = "(?:giao|yêu cầu|đề nghị|phân công)";
    private static final Pattern ORDERS = Pattern.compile(AUTHORITY + "(?:kính |thống nhất |đồng ý |cũng |tiếp tục )?"
            + ORDER + "(?: trách nhiệm)?(?: cho)?\\s*:?\\s*");
    private static final Pattern LINK =
            Pattern.compile("(?:riêng|ngoài ra|đồng thời|bên cạnh đó|trước mắt|tiếp tục)\\s*,?\\s+(?:đối với\\s+)?");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?:ngoài ra|đồng thời|bên cạnh đó|trước mắt|riêng|trước|trong"
                    + "|từ|đối với|trên cơ sở|căn cứ|sau khi|sau|khi|định kỳ|hằng|hàng|chậm nhất|muộn nhất|để|nhằm|về|tại|theo"
                    + "|nếu|trường hợp|đến|tháng|quý|năm|qua|ngay|trên đây|cùng với|hết|cuối|thực hiện)(?!\\p{L})");
    private static final Pattern PAUSE = Pattern.compile("[,:]\\s+");
    private static final Pattern ASKS =
            Pattern.compile("\\s+(?:trân trọng |kính |cũng )?(?:đề nghị|yêu cầu|giao|phân công)\\s+");
    private static final Pattern INNER_ORDER = Pattern.compile(
            "(?:[,:;.]\\s+|\\s(?:và|tỉnh|đồng thời)\\s+)(" + ORDER + "\\s+(?:trách nhiệm )?(?:cho )?:?\\s*)");
    private static final Pattern BY = Pattern.compile("\\sdo\\s+");
    private static final Pattern AFTER_BY =
            Pattern.compile("\\s+(?:chủ trì|thực hiện|làm đầu mối|phụ trách).*", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final int LONGEST_LEAD_IN = 320;
    private static final int MOST_PAUSES = 8;

    private final FoldedText text;
    private final PartyFinder parties;
    private final PredicateFinder predicates;

    SubjectReader(FoldedText text) {
        this.text = text;
        this.parties = new PartyFinder(text);
        this.predicates = new PredicateFinder(text);
    }

    @Nullable
    Subject read(int start, int end) {
        Matcher link = over(LINK, start, end);
        int from = link.lookingAt() ? link.end() : start;
        Subject direct = direct(from, end, false);
        if (direct == null && over(LEAD_IN, start, end).lookingAt()) {
            direct = afterLeadIn(start, end);
        }
        return direct != null ? direct : inner(start, end);
    }

    /** "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan …": the subject stands behind some comma. */
    private @Nullable Subject afterLeadIn(int start, int end) {
        Matcher pause = over(PAUSE, start, Math.min(end, start + LONGEST_LEAD_IN));
        for (int i = 0; i < MOST_PAUSES && pause.find(); i++) {
            Subject subject = direct(pause.end(), end, true);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private @Nullable Subject direct(int at, int end, boolean leadIn) {
        Matcher orders = over(ORDERS, at, end);
        if (orders.lookingAt()) {
            Run run = parties.at(orders.end(), end);
            if (run != null && run.end() < end) {
                return new Subject(run, predicates.after(run, end), leadIn, true, Why.SUBJECT_IN_SENTENCE);
            }
        }
        Run run = parties.at(at, end);
        if (run == null || run.end() >= end) {
            return null;
        }
        Matcher asks = over(ASKS, run.end(), end);
        Run asked = asks.lookingAt() ? parties.at(asks.end(), end) : null;
        boolean others =
                asked != null && asked.end() < end && Predicates.begins(text, predicates.after(asked, end), end);
        return others && asked != null
                ? new Subject(asked, predicates.after(asked, end), leadIn, true, Why.SUBJECT_IN_SENTENCE)
                : subject(run, end, leadIn);
    }

    private @Nullable Subject subject(Run run, int end, boolean leadIn) {
        Matcher colon = over(COLON, run.end(), end);
        if (colon.lookingAt()) {
            return listed(run, colon.end(), end, leadIn);
        }
        int predicate = predicates.after(run, end);
        boolean acts = Predicates.begins(text, predicate, end);
        return acts ? new Subject(run, predicate, leadIn, false, Why.SUBJECT_IN_SENTENCE) : null;
    }

    /** "Các cơ quan thông tin: Báo …, Đài …, Cổng … chủ động tuyên truyền": members after the colon, then what they do. */
    private Subject listed(Run label, int afterColon, int end, boolean leadIn) {
        Run members = parties.at(afterColon, end);
        if (members != null && members.pieces().size() > 1 && members.end() < end) {
            int predicate = predicates.after(members, end);
            if (Predicates.begins(text, predicate, end)) {
                return new Subject(label, predicate, leadIn, true, Why.SUBJECT_BEFORE_COLON);
            }
        }
        return new Subject(label, afterColon, leadIn, true, Why.SUBJECT_BEFORE_COLON);
    }

    private @Nullable Subject inner(int start, int end) {
        Matcher order = over(INNER_ORDER, start, end);
        while (order.find()) {
            Run run = parties.at(order.end(), end);
            if (run != null && run.end() < end) {
                return new Subject(run, predicates.after(run, end), false, true, Why.SUBJECT_IN_SENTENCE);
            }
        }
        Matcher by = over(BY, start, end);
        while (by.find()) {
            Run run = parties.at(by.end(), end);
            if (run != null && over(AFTER_BY, run.end(), end).lookingAt()) {
                return new Subject(run, start, false, true, Why.SUBJECT_IN_SENTENCE);
            }
        }
        return null;
    }

    private Matcher over(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded()).region(Math.min(from, to), to);
    }
}
