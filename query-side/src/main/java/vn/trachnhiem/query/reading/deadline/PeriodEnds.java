package vn.trachnhiem.query.reading.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
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

/** "trong quý III/2025", "trong tháng 6 năm 2025", "hết năm 2025", "6 tháng đầu năm 2025"; "trước quý II" is exclusive. */
final class PeriodEnds implements DeadlineForm {

    /** Where the words stand: a cell may say "Quý III/2025" without more. */
    enum Where {
        SENTENCE,
        CELL
    }

    private static final String YEAR = "(?:\\s*(?:/|-|,)?\\s*(?:của )?(?:năm\\s+)?(20\\d{2}))";
    private static final String QUARTER =
            "quý\\s+(?:(?:iv|i{1,3}|[1-4])\\s*(?:-|đến|và|,)\\s*(?:quý\\s+)?)?(iv|i{1,3}|[1-4])" + YEAR + "?";
    private static final String MONTH = "tháng\\s+(\\d{1,2})(?!\\s*(?:ngày|\\d))" + YEAR + "?";
    private static final String HALF = "(6|sáu|9|chín) tháng (đầu|cuối)(?: năm)?" + YEAR + "?";
    private static final String WHOLE_YEAR = "năm\\s+(20\\d{2})(?!\\s*-)";
    private static final String WHEN =
            "(?<!\\p{L})(?:(?:chậm nhất(?: là)?(?: đến| trong| vào)? |muộn nhất (?:là )?)?(?:(?:hoàn thành|xong|thực hiện) )?"
                    + "(?:trong(?: cuối)?|đến hết|hết|đến cuối|đến|cuối|vào cuối|vào|trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hoàn thành|xong)\\s+)";
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;
    private static final int MONTHS_IN_YEAR = 12;

    private final Pattern pattern;

    PeriodEnds(Where where) {
        String when = where == Where.CELL ? "(?<![\\p{L}/\\d])(" + WHEN + ")?" : "(" + WHEN + ")";
        String periods = "(?:" + QUARTER + "|" + MONTH + "|" + HALF + "|" + WHOLE_YEAR + ")";
        this.pattern = Pattern.compile(when + periods + "(?![\\p{L}])");
    }

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        Matcher period = pattern.matcher(text.folded()).region(start, end).useTransparentBounds(true);
        while (period.find()) {
            Span span = new Span(period.start(), period.end());
            boolean before = period.group(1) != null && period.group(1).contains("trước");
            Deadline deadline = deadline(period, before, span);
            if (deadline != null) {
                found.add(deadline);
            }
        }
        return found;
    }

    private static @Nullable Deadline deadline(Matcher found, boolean before, Span span) {
        if (found.group(2) != null) {
            int quarter = ROMAN.getOrDefault(found.group(2), 0);
            int number = quarter > 0 ? quarter : Integer.parseInt(found.group(2));
            return of(Period.QUARTER, number, MONTHS_IN_QUARTER, found.group(3), before, span);
        }
        if (found.group(4) != null) {
            int month = Integer.parseInt(found.group(4));
            boolean exists = month >= 1 && month <= MONTHS_IN_YEAR;
            return exists ? of(Period.MONTH, month, 1, found.group(5), before, span) : null;
        }
        if (found.group(6) != null) {
            boolean nine = found.group(6).startsWith("9") || found.group(6).startsWith("chín");
            int number = found.group(7).equals("đầu") ? 1 : 2;
            return nine
                    ? of(Period.NINE_MONTHS, 1, 9, found.group(8), before, span)
                    : of(Period.HALF_YEAR, number, MONTHS_IN_HALF, found.group(8), before, span);
        }
        return of(Period.YEAR, 1, MONTHS_IN_YEAR, found.group(9), before, span);
    }

    private static Deadline of(
            Period period, int number, int months, @Nullable String year, boolean before, Span span) {
        if (year == null) {
            return new Deadline.EndOfPeriod(period, number, null, null, span);
        }
        int of = Integer.parseInt(year);
        if (before) {
            LocalDate first = LocalDate.of(of, (number - 1) * months + 1, 1);
            return new Deadline.FixedDate(first, true, span);
        }
        return new Deadline.EndOfPeriod(
                period, number, of, YearMonth.of(of, number * months).atEndOfMonth(), span);
    }
}
