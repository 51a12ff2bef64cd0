package vn.trachnhiem.query.reading.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Deadline.Unit;
import vn.trachnhiem.shared.reading.Span;

/** "trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ", "chậm nhất sau 05 ngày", "không quá 02 tháng". */
final class RelativeLimits implements DeadlineForm {

    private static final Pattern LIMIT = Pattern.compile(
            "(?<!\\p{L})(?:trong (?:thời hạn|vòng|thời gian)|chậm nhất(?: là)?|muộn nhất"
                    + "(?: là)?|không quá|tối đa(?: là)?|thời hạn(?: là| tối đa)?:?|sau)\\s+(?:không quá |tối đa |chậm nhất |là |sau |trong ){0,3}"
                    + "(\\d{1,3})\\s*(?:\\([^)]{1,30}\\)\\s*)?(giờ làm việc|giờ|ngày làm việc|ngày|tuần|tháng|năm)(?!\\p{L})(?!\\s+\\d)");
    /** What it is counted from; a limit that ends before an event keeps the word "trước". */
    private static final Pattern EVENT =
            Pattern.compile("\\s*,?\\s*(?:\\(.{1,40}?\\)\\s*)?(?:(?:kể từ|tính từ|sau khi|từ|sau)\\s+"
                    + "(?:khi\\s+|lúc\\s+|thời điểm\\s+)?(?=\\S)|(?=trước (?:khi|ngày|thời)))([^,;.]{2,140})");

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        Matcher limit = LIMIT.matcher(text.folded()).region(start, end).useTransparentBounds(true);
        while (limit.find()) {
            Matcher event = EVENT.matcher(text.folded()).region(limit.end(), end);
            boolean from = event.lookingAt();
            if (from || !limit.group().startsWith("sau")) {
                Span span = new Span(limit.start(), from ? event.end() : limit.end());
                String words = from ? source(text, event) : "";
                found.add(new Deadline.Relative(Integer.parseInt(limit.group(1)), unit(limit.group(2)), words, span));
            }
        }
        return found;
    }

    private static String source(FoldedText text, Matcher event) {
        return text.source()
                .substring(event.start(1), event.end(1))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "giờ", "giờ làm việc" -> Unit.HOURS;
            case "ngày làm việc" -> Unit.WORKING_DAYS;
            case "tuần" -> Unit.WEEKS;
            case "tháng" -> Unit.MONTHS;
            case "năm" -> Unit.YEARS;
            default -> Unit.DAYS;
        };
    }
}
