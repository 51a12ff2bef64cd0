package vn.trachnhiem.web.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.format.Folded;
import vn.trachnhiem.web.page.Paging;

/**
 * The full table of a trail: duties selected by the reader, under the offices in which they fell due.
 *
 * @param selected all lines of the selection
 * @param page the rows shown
 */
public record DutyTable(DutyFilter filter, String q, List<Row> selected, Paging<Row> page) {
    /** A line, and its office where it is the first under it on the page. */
    public record Row(@Nullable Office office, boolean first, TrailLine line) {}

    static DutyTable of(Trail trail, DutyFilter filter, String q, int page) {
        List<Row> rows = trail.lines().stream()
                .filter(filter::holds)
                .filter(line -> Folded.contains(line.code() + " " + line.title(), q))
                .map(line -> new Row(office(trail, line), false, line))
                .sorted(Comparator.comparingInt(row -> place(trail, row.office())))
                .toList();
        Paging<Row> cut = Paging.of(rows, page);
        return new DutyTable(
                filter, q, rows, new Paging<>(headed(cut.items()), cut.page(), cut.pages(), cut.total(), cut.first()));
    }

    public int own() {
        return sum(TrailLine::ownDays);
    }

    public int inherited() {
        return sum(TrailLine::inheritedDays);
    }

    public int other() {
        return sum(TrailLine::otherDays);
    }

    /** The address of another page of the same selection. */
    public String page(int number) {
        return "?xem=bang&loc=" + filter + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&trang=" + number
                + "#bang";
    }

    private int sum(ToIntFunction<TrailLine> days) {
        return selected.stream().map(Row::line).mapToInt(days).sum();
    }

    private static List<Row> headed(List<Row> rows) {
        List<Row> headed = new ArrayList<>();
        for (Row row : rows) {
            boolean first = headed.isEmpty() || !Objects.equals(headed.getLast().office(), row.office());
            headed.add(new Row(row.office(), first, row.line()));
        }
        return headed;
    }

    private static int place(Trail trail, @Nullable Office office) {
        return office == null ? trail.offices().size() : trail.offices().indexOf(office);
    }

    /** The office in which the duty fell due; of a duty taken over late, the office that took it over. */
    private static @Nullable Office office(Trail trail, TrailLine line) {
        LocalDate on = trail.cutoff().on();
        LocalDate due = line.currentDue();
        Stream<LocalDate> takenOver = line.split().stream()
                .filter(share -> Whose.of(trail, share) != Whose.OTHER)
                .map(TrailLine.Share::from);
        return Stream.concat(Stream.of(due == null || due.isAfter(on) ? on : due), takenOver)
                .flatMap(day -> trail.offices().stream().filter(office -> held(office, line, day)))
                .findFirst()
                .orElse(null);
    }

    private static boolean held(Office office, TrailLine line, LocalDate day) {
        LocalDate until = office.until();
        return office.agency().agency().equals(line.agency().agency())
                && office.from() != null
                && !day.isBefore(office.from())
                && (until == null || day.isBefore(until));
    }
}
