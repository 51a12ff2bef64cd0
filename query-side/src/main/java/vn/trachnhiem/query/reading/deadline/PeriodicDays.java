package vn.trachnhiem.query.reading.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Deadline.Period;
import vn.trachnhiem.shared.reading.Span;

/** A day that comes in every week, month or quarter: "chậm nhất ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
final class PeriodicDays implements DeadlineForm {

    private static final String DAY = "ngày\\s+(\\d{1,2})\\s+";
    private static final Pattern MONTHLY =
            Pattern.compile(DAY + "(?:của\\s+)?(?:hằng|hàng|mỗi|các)\\s+tháng(?! cuối quý)");
    private static final Pattern MONTHLY_AFTER =
            Pattern.compile("(?:hằng|hàng|mỗi) tháng[^.;\\d]{0,80}?(?:trước|chậm nhất"
                    + "|muộn nhất|vào)[\\s\\p{L}]{0,12}?ngày\\s+(\\d{1,2})(?![\\d/])(?!\\s+tháng)");
    private static final Pattern QUARTERLY =
            Pattern.compile(DAY + "(?:của\\s+)?tháng\\s+(cuối|đầu|thứ nhất|thứ hai|thứ ba"
                    + "|giữa)\\s+(?:của\\s+)?(?:mỗi\\s+|hằng\\s+|hàng\\s+|các\\s+)?quý(\\s+sau|\\s+tiếp theo)?");
    private static final Pattern WEEKLY =
            Pattern.compile("thứ\\s+(hai|ba|tư|năm|sáu|bảy)\\s+(?:hằng|hàng|mỗi)\\s+tuần");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?:trước|chậm nhất|muộn nhất|vào|xong)[\\s\\p{L}]{0,12}$");
    private static final int NEAR = 24;
    private static final Map<String, Integer> MONTHS =
            Map.of("đầu", 1, "thứ nhất", 1, "giữa", 2, "thứ hai", 2, "thứ ba", 3, "cuối", 3);
    private static final Map<String, Integer> DAYS = Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6);
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MOST_DAYS = 31;

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        Matcher quarterly = QUARTERLY.matcher(text.folded()).region(start, end);
        while (quarterly.find()) {
            int next = quarterly.group(3) == null ? 0 : MONTHS_IN_QUARTER;
            int month = MONTHS.getOrDefault(quarterly.group(2), MONTHS_IN_QUARTER) + next;
            add(text, start, found, quarterly, Period.QUARTER, month, Integer.parseInt(quarterly.group(1)));
        }
        for (Pattern monthly : List.of(MONTHLY, MONTHLY_AFTER)) {
            Matcher day = monthly.matcher(text.folded()).region(start, end);
            while (day.find()) {
                add(text, start, found, day, Period.MONTH, null, Integer.parseInt(day.group(1)));
            }
        }
        Matcher weekday = WEEKLY.matcher(text.folded()).region(start, end);
        while (weekday.find()) {
            add(text, start, found, weekday, Period.WEEK, null, DAYS.getOrDefault(weekday.group(1), 1));
        }
        return found;
    }

    private static void add(
            FoldedText text,
            int start,
            List<Deadline> found,
            Matcher at,
            Period every,
            @Nullable Integer month,
            int day) {
        if (day >= 1 && day <= MOST_DAYS) {
            int from = introduced(text, Math.max(start, at.start() - NEAR), at.start());
            boolean exclusive = text.folded().substring(from, at.end()).contains("trước");
            found.add(new Deadline.Recurring(every, month, day, exclusive, new Span(from, at.end())));
        }
    }

    /** Where "trước", "chậm nhất" and the like before the day begin, or the day itself. */
    private static int introduced(FoldedText text, int from, int day) {
        Matcher words = INTRODUCED.matcher(text.folded()).region(from, day);
        return words.find() ? words.start() : day;
    }
}
