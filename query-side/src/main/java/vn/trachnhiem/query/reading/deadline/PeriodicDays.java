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

    private static final String BEFORE = "(trước|chậm nhất|muộn nhất|vào|xong)?[\\s\\p{L}]{0,12}?";
    private static final Pattern MONTHLY =
            Pattern.compile(BEFORE + "ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?(?:hằng|hàng|mỗi|các)\\s+tháng(?! cuối quý)");
    private static final Pattern MONTHLY_AFTER = Pattern.compile(
            "(?:hằng|hàng|mỗi) tháng[^.;]{0,80}?(trước|chậm nhất|muộn nhất|vào)[\\s\\p{L}]{0,12}?ngày\\s+(\\d{1,2})(?![\\d/])(?!\\s+tháng)");
    private static final Pattern QUARTERLY = Pattern.compile(
            BEFORE + "ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+"
                    + "(cuối|đầu|thứ nhất|thứ hai|thứ ba|giữa)\\s+(?:của\\s+)?(?:mỗi\\s+|hằng\\s+|hàng\\s+|các\\s+)?quý(\\s+sau|\\s+tiếp theo)?");
    private static final Pattern OF_QUARTER =
            Pattern.compile(BEFORE + "ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+(cuối) (?:kỳ|của kỳ)");
    private static final Pattern WEEKLY =
            Pattern.compile(BEFORE + "thứ\\s+(hai|ba|tư|năm|sáu|bảy)\\s+(?:hằng|hàng|mỗi)\\s+tuần");
    private static final Map<String, Integer> MONTHS =
            Map.of("đầu", 1, "thứ nhất", 1, "giữa", 2, "thứ hai", 2, "thứ ba", 3, "cuối", 3);
    private static final Map<String, Integer> DAYS = Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6);
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MOST_DAYS = 31;

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        for (Pattern quarterly : List.of(QUARTERLY, OF_QUARTER)) {
            Matcher day = quarterly.matcher(text.folded()).region(start, end);
            while (day.find()) {
                boolean next = day.groupCount() > 3 && day.group(4) != null;
                int month = MONTHS.getOrDefault(day.group(3), MONTHS_IN_QUARTER) + (next ? MONTHS_IN_QUARTER : 0);
                add(found, day, Period.QUARTER, month, Integer.parseInt(day.group(2)));
            }
        }
        for (Pattern monthly : List.of(MONTHLY, MONTHLY_AFTER)) {
            Matcher day = monthly.matcher(text.folded()).region(start, end);
            while (day.find()) {
                add(found, day, Period.MONTH, null, Integer.parseInt(day.group(2)));
            }
        }
        Matcher weekday = WEEKLY.matcher(text.folded()).region(start, end);
        while (weekday.find()) {
            add(found, weekday, Period.WEEK, null, DAYS.getOrDefault(weekday.group(2), 1));
        }
        return found;
    }

    private static void add(List<Deadline> found, Matcher at, Period every, @Nullable Integer month, int day) {
        if (day >= 1 && day <= MOST_DAYS) {
            boolean exclusive = "trước".equals(at.group(1)) || at.group().contains("trước ngày");
            found.add(new Deadline.Recurring(every, month, day, exclusive, new Span(at.start(), at.end())));
        }
    }
}
