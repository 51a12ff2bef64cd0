package vn.trachnhiem.query.reading.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Span;

/** Reads every deadline of a stretch of text, each form before the looser ones; a word serves one deadline only. */
public final class DeadlineReader {

    private final FoldedText text;
    private final List<DeadlineForm> forms;

    private DeadlineReader(FoldedText text, List<DeadlineForm> forms) {
        this.text = text;
        this.forms = forms;
    }

    /** For running text, where a date counts only after "trước", "chậm nhất", "hoàn thành" and the like. */
    public static DeadlineReader ofSentences(FoldedText text) {
        return new DeadlineReader(
                text,
                List.of(
                        new PeriodicDays(),
                        new CalendarDates(CalendarDates.Where.SENTENCE),
                        new PeriodEnds(PeriodEnds.Where.SENTENCE),
                        new RelativeLimits(),
                        new Recurrences()));
    }

    /** For a cell or line that holds nothing but a time limit, where a bare date counts too. */
    public static DeadlineReader ofCells(FoldedText text) {
        return new DeadlineReader(
                text,
                List.of(
                        new PeriodicDays(),
                        new CalendarDates(CalendarDates.Where.CELL),
                        new PeriodEnds(PeriodEnds.Where.CELL),
                        new RelativeLimits(),
                        new Recurrences()));
    }

    public List<Deadline> in(int start, int end) {
        List<Deadline> found = new ArrayList<>();
        for (DeadlineForm form : forms) {
            for (Deadline deadline : form.in(text, start, end)) {
                if (found.stream().noneMatch(other -> covers(other, deadline))) {
                    found.add(deadline);
                }
            }
        }
        found.sort(Comparator.comparingInt(deadline -> deadline.span().start()));
        return found;
    }

    private static boolean covers(Deadline earlier, Deadline later) {
        Span one = earlier.span();
        Span other = later.span();
        boolean overlap = one.start() < other.end() && other.start() < one.end();
        return overlap || repeats(earlier, later);
    }

    /** "định kỳ hằng năm … trước ngày 15/12" is one yearly deadline, not a yearly one and another without a day. */
    private static boolean repeats(Deadline earlier, Deadline later) {
        return earlier instanceof Deadline.Recurring one
                && later instanceof Deadline.Recurring other
                && one.every() == other.every()
                && other.day() == null;
    }
}
