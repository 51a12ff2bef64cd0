package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.Random;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.SubmitReport;

/** The yearly reports of provision 13: most in time, some late, some returned and sent again, a few never sent. */
final class YearlyReports {
    private static final long SEED = 1312;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2025;
    private static final String INCOMPLETE = "Thiếu phụ lục số liệu theo sáu lĩnh vực; đề nghị bổ sung và gửi lại";

    private final Setting setting;
    private final Papers papers;
    private final Random random = new Random(SEED);

    YearlyReports(Setting setting) {
        this.setting = setting;
        this.papers = new Papers(setting);
    }

    void write() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (AgencyId agency : setting.cast().bound()) {
                tell(agency, year, random.nextInt(100));
            }
        }
    }

    /** Of a hundred, three send nothing, ten are late, nine have to send again. */
    private void tell(AgencyId agency, int year, int lot) {
        LocalDate lastDay = LocalDate.of(year, 12, 14);
        int before = 1 + random.nextInt(11);
        int after = 1 + random.nextInt(9);
        if (lot < 3) {
            return;
        }
        if (lot < 13) {
            send(agency, year, 1, setting.calendar().onOrAfter(lastDay.plusDays(after)));
        } else if (lot < 22) {
            LocalDate first = setting.calendar().onOrBefore(lastDay.minusDays(before + 2L));
            returned(agency, year, first);
            send(agency, year, 2, setting.calendar().after(first, 2 + after));
        } else {
            send(agency, year, 1, setting.calendar().onOrBefore(lastDay.minusDays(before)));
        }
    }

    private void send(AgencyId assigned, int year, int version, LocalDate day) {
        submit(assigned, year, version, day);
        LocalDate read = setting.calendar().after(day, 3);
        Actor reader = judge(assigned, day, "home-b");
        setting.script()
                .add(new AcceptReport(
                        task(assigned),
                        year,
                        Occasion.of(reader, read, Hours.MORNING, key(assigned, year, version, "accept"))
                                .act()));
    }

    private void returned(AgencyId assigned, int year, LocalDate day) {
        submit(assigned, year, 1, day);
        LocalDate read = setting.calendar().after(day, 1);
        setting.script()
                .add(new ReturnReport(
                        task(assigned),
                        year,
                        INCOMPLETE,
                        Occasion.of(
                                        judge(assigned, day, "home-b"),
                                        read,
                                        Hours.MORNING,
                                        key(assigned, year, 1, "return"))
                                .act()));
    }

    private void submit(AgencyId assigned, int year, int version, LocalDate day) {
        AgencyId lead = lead(assigned, day);
        Deliverable report =
                papers.deliverable(lead, day, "BC", title(assigned, lead, year) + (version > 1 ? " (bổ sung)" : ""));
        Occasion sending = Occasion.of(
                        setting.cast().officerOf(lead), day, Hours.MORNING, key(assigned, year, version, "submit"))
                .as(Capacity.TL)
                .by(report.document().number(), day);
        setting.script().add(new SubmitReport(task(assigned), year, report, false, sending.act()));
        setting.script()
                .add(new ReceiveReport(
                        task(assigned),
                        year,
                        day,
                        Occasion.of(
                                        judge(assigned, day, "home-a"),
                                        day,
                                        Hours.LATE,
                                        key(assigned, year, version, "receive"))
                                .act()));
    }

    private String title(AgencyId assigned, AgencyId lead, int year) {
        String title = "Báo cáo kết quả cải cách hành chính năm " + year;
        return lead.equals(assigned)
                ? title
                : title + ", phần của " + setting.cast().name(assigned);
    }

    private AgencyId lead(AgencyId assigned, LocalDate day) {
        return setting.docket().leadOn(assigned, Standing.REPORTS, day).orElseThrow();
    }

    /** Sở Nội vụ receives; what it sends itself, the provincial office does (domain, section E). */
    private Actor judge(AgencyId assigned, LocalDate day, String ofHomeAffairs) {
        boolean own = lead(assigned, day).equals(setting.cast().registry(day).agency());
        return setting.cast().staff(own ? "officer-b" : ofHomeAffairs, day);
    }

    private static TaskId task(AgencyId assigned) {
        return Standing.reportsOf(assigned);
    }

    private static String key(AgencyId assigned, int year, int version, String act) {
        return "report/" + assigned.value() + "/" + year + "/" + version + "/" + act;
    }
}
