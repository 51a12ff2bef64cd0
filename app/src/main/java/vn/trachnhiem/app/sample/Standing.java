package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.Origin;
import vn.trachnhiem.shared.task.ReportPeriod;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskRole;

/** What the directive asks for is assigned: 29 common obligations to each of 35 agencies, and 26 single ones. */
final class Standing {
    static final String REPORTS = "reports";
    /** Clause 12 names a group; the first named leads, the others coordinate, because a task has exactly one lead (ADR 0006). */
    static final List<AgencyId> MEDIA =
            List.of(Cast.agency("bao-vinh-phuc"), Cast.agency("dai-ptth"), Cast.agency("cong-ttdt"));

    private static final LocalDate ASSIGNED = LocalDate.of(2022, 2, 16);
    private static final LocalDate ACKNOWLEDGED = LocalDate.of(2022, 2, 17);
    private static final int SECONDS_EACH = 6;

    private final Setting setting;
    private int assigned;

    Standing(Setting setting) {
        this.setting = setting;
    }

    void write() {
        for (Row row : Row.of("obligations.csv")) {
            switch (row.get("bound")) {
                case "ALL_HEADS" -> setting.cast().bound().forEach(lead -> assign(row, lead, List.of()));
                case "MEDIA" -> assign(row, MEDIA.getFirst(), MEDIA.subList(1, MEDIA.size()));
                default ->
                    assign(
                            row,
                            Cast.agency(row.get("bound")),
                            row.list("coordinators").stream().map(Cast::agency).toList());
            }
        }
    }

    /** The report task of an agency. */
    static TaskId reportsOf(AgencyId agency) {
        return task("13.1", agency);
    }

    /** The task that an obligation of the directive became for an agency. */
    static TaskId task(String label, AgencyId lead) {
        return TaskId.from(key(label, lead));
    }

    private static String key(String label, AgencyId lead) {
        return "standing/" + label + "/" + lead.value();
    }

    private void assign(Row row, AgencyId lead, List<AgencyId> coordinators) {
        String key = key(row.get("label"), lead);
        boolean reports = row.get("role").equals("REPORT");
        Occasion occasion = Occasion.at(setting.cast().staff("officer-a"), ASSIGNED, Hours.EARLY.start(), key)
                .seconds((long) assigned++ * SECONDS_EACH)
                .as(Capacity.TL)
                .by(Issue.LETTER.number(), Issue.LETTER.date());
        setting.script()
                .add(new AssignTask(
                        TaskId.from(key),
                        new Origin(Issue.DIRECTIVE, row.get("label"), row.get("provision"), row.get("quote")),
                        row.get("content"),
                        lead,
                        coordinators,
                        TaskRole.valueOf(row.get("role")),
                        schedule(row),
                        ReformArea.valueOf(row.get("area")),
                        Cast.CHAIRMAN,
                        reports ? Cast.HOME_AFFAIRS : null,
                        row.given("deliverable").orElse(null),
                        occasion.act()));
        acknowledge(key, lead);
        setting.docket().add(new Duty(TaskId.from(key), field(row), lead, ASSIGNED, null, dueOn(row)));
    }

    private void acknowledge(String key, AgencyId lead) {
        Occasion occasion = Occasion.of(
                        setting.cast().officerOf(lead), ACKNOWLEDGED, Hours.MORNING, "acknowledge/" + key)
                .as(Capacity.TL);
        setting.script().add(new AcknowledgeTask(TaskId.from(key), occasion.act()));
    }

    private static String field(Row row) {
        if (row.get("role").equals("REPORT")) {
            return REPORTS;
        }
        return row.get("bound").equals("ALL_HEADS") ? "standing" : "single";
    }

    private static @Nullable LocalDate dueOn(Row row) {
        return isDated(row) ? row.date("timing") : null;
    }

    private static boolean isDated(Row row) {
        return !row.get("timing").equals("standing") && !row.get("timing").equals("yearly");
    }

    private static Schedule schedule(Row row) {
        if (isDated(row)) {
            return new Schedule.Dated(row.date("timing"));
        }
        return row.get("timing").equals("yearly") ? new Schedule.Reports(periods()) : new Schedule.Standing();
    }

    /** "Trước ngày 15/12": the 14th is the last day in time. */
    private static List<ReportPeriod> periods() {
        return IntStream.rangeClosed(2022, 2025)
                .mapToObj(year -> new ReportPeriod(year, LocalDate.of(year, 12, 14)))
                .toList();
    }
}
