package vn.trachnhiem.query.reading.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Deadline.Period;
import vn.trachnhiem.shared.reading.Span;

/** Recurrence without a day: "hằng quý", "định kỳ 6 tháng, hằng năm". It makes work recur but never overdue. */
final class Recurrences implements DeadlineForm {

    private static final Pattern EVERY = Pattern.compile(
            "(?<!\\p{L})(?:(?:hằng|hàng|mỗi)\\s+(ngày|tuần|tháng|quý|năm)|(6|sáu|9|chín)\\s+tháng(?! (?:đầu|cuối|năm|kể))"
                    + "|định kỳ\\s+(?:theo\\s+|1\\s+)?(tuần|tháng|quý|năm)|(?:một|01|1)\\s+(?:lần|năm)\\s*/\\s*(tuần|tháng|quý|năm))");
    private static final Pattern REGULAR = Pattern.compile("định kỳ|báo cáo|hằng|hàng|sơ kết|một lần|/lần");

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        boolean regular = REGULAR.matcher(text.folded()).region(start, end).find();
        Matcher every = EVERY.matcher(text.folded()).region(start, end).useTransparentBounds(true);
        while (every.find()) {
            Period period = period(every);
            boolean months = every.group(2) != null;
            if (!months || regular) {
                Span span = new Span(every.start(), every.end());
                found.add(new Deadline.Recurring(period, null, null, false, span));
            }
        }
        return found;
    }

    private static Period period(Matcher every) {
        String half = every.group(2);
        if (half != null) {
            return half.equals("6") || half.equals("sáu") ? Period.HALF_YEAR : Period.NINE_MONTHS;
        }
        for (int group : new int[] {1, 3, 4}) {
            if (every.group(group) != null) {
                return named(every.group(group));
            }
        }
        return Period.YEAR;
    }

    private static Period named(String word) {
        return switch (word) {
            case "ngày" -> Period.DAY;
            case "tuần" -> Period.WEEK;
            case "tháng" -> Period.MONTH;
            case "quý" -> Period.QUARTER;
            default -> Period.YEAR;
        };
    }
}
