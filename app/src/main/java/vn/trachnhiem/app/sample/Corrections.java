package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.ProposeCorrection;

/** What was entered wrongly is corrected by two persons; the first entries stay. */
final class Corrections {
    private static final AgencyId LABOUR = Cast.agency("so-lao-dong");
    private static final LocalDate TRUE_CHANGE = LocalDate.of(2022, 11, 15);
    private static final String MISREAD = "Nhập nhầm ngày so với văn bản gốc";

    private final Setting setting;

    Corrections(Setting setting) {
        this.setting = setting;
    }

    void write() {
        tenure("so-lao-dong.2", TRUE_CHANGE, null, LocalDate.of(2023, 3, 14));
        tenure("so-lao-dong.1", LocalDate.of(2021, 3, 1), TRUE_CHANGE, LocalDate.of(2023, 3, 16));
        task(
                "due-date",
                TaskId.from("followup/61/TB-UBND/2023/3"),
                new Correction.DueDate(LocalDate.of(2023, 6, 28)),
                LocalDate.of(2023, 5, 10));
        report();
    }

    private void tenure(String tenure, LocalDate from, @Nullable LocalDate until, LocalDate day) {
        CorrectionId id = CorrectionId.from("sample/" + tenure);
        TenureId corrected = new TenureId("tenure-" + tenure);
        setting.script()
                .add(new ProposeTenureCorrection(
                        LABOUR, id, corrected, from, until, by("home-b", day, "propose/" + tenure)));
        setting.script()
                .add(new ApproveTenureCorrection(
                        LABOUR, id, by("auditor", setting.calendar().after(day, 1), "approve/" + tenure)));
    }

    private void task(String name, TaskId task, Correction change, LocalDate day) {
        CorrectionId id = CorrectionId.from("sample/" + name);
        setting.script().add(new ProposeCorrection(task, id, change, by("officer-a", day, "propose/" + name)));
        setting.script()
                .add(new ApproveCorrection(
                        task, id, by("auditor", setting.calendar().after(day, 1), "approve/" + name)));
    }

    /** The yearly report of one agency came a day later than the counter had entered. */
    private void report() {
        TaskId task = Standing.reportsOf(Cast.agency("so-y-te"));
        CorrectionId id = CorrectionId.from("sample/receipt");
        LocalDate day = LocalDate.of(2024, 1, 9);
        setting.script()
                .add(new ProposeCorrection(
                        task,
                        id,
                        new Correction.ReportReceipt(2023, LocalDate.of(2023, 12, 7)),
                        by("home-a", day, "propose/receipt")));
        setting.script().add(new ApproveCorrection(task, id, by("auditor", day.plusDays(1), "approve/receipt")));
    }

    private Act by(String part, LocalDate day, String key) {
        return Occasion.of(setting.cast().staff(part, day), day, Hours.AFTERNOON, "correction/" + key)
                .because(MISREAD)
                .act();
    }
}
