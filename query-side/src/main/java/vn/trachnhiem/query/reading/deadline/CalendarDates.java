package vn.trachnhiem.query.reading.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.Dates;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Span;

/** "trước ngày 30/6/2025", "chậm nhất ngày 15 tháng 11 năm 2025", "trước ngày 15/6 và 15/12 hằng năm". */
final class CalendarDates implements DeadlineForm {

    /** Where the words stand: in a sentence a date needs a preposition of time, in a cell it needs none. */
    enum Where {
        SENTENCE,
        CELL
    }

    private static final String DATE = "(?:ngày\\s+)?(\\d{1,2})(?:\\s*[/.]\\s*|\\s*-\\s*|\\s+tháng\\s+)(\\d{1,2})"
            + "(?:(?:\\s*[/.]\\s*|\\s*-\\s*|\\s+năm\\s+)(\\d{4}))?(?![\\d/%])";
    private static final String HOUR = "(?:\\d{1,2}\\s*(?:giờ|h|:)\\s*(?:\\d{2})?\\s*(?:phút)?\\s*,?\\s*)?";
    private static final String WHEN =
            "(?<!tính )(?<!kể )(?<!\\p{L})(?:chậm nhất(?: là)?(?: trước| đến| vào| trong)?|muộn nhất"
                    + "(?: là)?(?: trước| đến| vào)?|trước|đến hết|đến|hết|xong(?: trước| vào)?|hoàn thành(?: xong)?(?: trước| vào)?"
                    + "|vào|hạn(?: cuối| chót)?(?: là)?\\s*:?|thời hạn[^.;,\\d]{0,30}|thời gian[^.;,\\d]{0,30}:)\\s*";
    private static final Pattern IN_SENTENCE = Pattern.compile("(" + WHEN + ")" + HOUR + DATE);
    private static final Pattern IN_CELL =
            Pattern.compile("((?:" + WHEN + ")?)" + HOUR + "(?<![\\d/.])(?<!từ )(?<!từ ngày )" + DATE);
    private static final Pattern MORE = Pattern.compile("\\s*(?:,|và)\\s*(?:trước )?" + DATE);
    private static final Pattern YEARLY = Pattern.compile("(?:hằng|hàng|mỗi)\\s+năm");
    private static final int NEAR = 30;

    private final Pattern first;

    CalendarDates(Where where) {
        this.first = where == Where.CELL ? IN_CELL : IN_SENTENCE;
    }

    @Override
    public List<Deadline> in(FoldedText text, int start, int end) {
        List<Deadline> found = new ArrayList<>();
        boolean yearly = YEARLY.matcher(text.folded()).region(start, end).find();
        Matcher date = first.matcher(text.folded()).region(start, end).useTransparentBounds(true);
        while (date.find()) {
            boolean exclusive = date.group(1).contains("trước");
            add(found, date, 2, exclusive, yearly);
            more(text, found, date.end(), end, exclusive, yearly);
        }
        return found;
    }

    private static void more(
            FoldedText text, List<Deadline> found, int from, int end, boolean exclusive, boolean yearly) {
        Matcher more = MORE.matcher(text.folded()).region(from, Math.min(end, from + NEAR));
        while (more.lookingAt()) {
            add(found, more, 1, exclusive, yearly);
            more.region(more.end(), Math.min(end, more.end() + NEAR));
        }
    }

    private static void add(List<Deadline> found, Matcher date, int group, boolean exclusive, boolean yearly) {
        Span span = new Span(date.start(), date.end());
        Deadline deadline =
                deadline(date.group(group), date.group(group + 1), date.group(group + 2), exclusive, yearly, span);
        if (deadline != null) {
            found.add(deadline);
        }
    }

    private static @Nullable Deadline deadline(
            String day, String month, @Nullable String year, boolean exclusive, boolean yearly, Span span) {
        if (year != null) {
            LocalDate date = Dates.of(year, month, day);
            return date == null ? null : new Deadline.FixedDate(date, exclusive, span);
        }
        // a leap year, so that 29/02 is a day
        if (Dates.of("2024", month, day) == null) {
            return null;
        }
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return yearly
                ? new Deadline.Recurring(Deadline.Period.YEAR, m, d, exclusive, span)
                : new Deadline.DayAndMonth(m, d, exclusive, span);
    }
}
