package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.SubmitCompletion;

/** The two schemes of provisions 9 and 10, due on the last day of the story: one approved in time, one still being written that evening. */
final class Schemes {
    private static final AgencyId HEALTH = Cast.agency("so-y-te");
    private static final AgencyId EDUCATION = Cast.agency("so-giao-duc");
    private static final LocalDate HANDED_IN = LocalDate.of(2024, 11, 20);

    private final Setting setting;

    Schemes(Setting setting) {
        this.setting = setting;
    }

    void write() {
        handIn();
        accept();
        progress(LocalDate.of(2025, 9, 30), 40, "Đã có dự thảo lần một, đang lấy ý kiến");
        progress(Calendar.END, 85, "Đã tiếp thu ý kiến, chờ thẩm định");
    }

    private void handIn() {
        Deliverable scheme = new Papers(setting)
                .deliverable(HEALTH, HANDED_IN, "TTr", "Đề án nâng cao chất lượng dịch vụ công về y tế");
        Occasion occasion = Occasion.of(officer(HEALTH), HANDED_IN, Hours.AFTERNOON, "scheme/9.2/submit")
                .as(Capacity.TL)
                .by(scheme.document().number(), HANDED_IN);
        setting.script().add(new SubmitCompletion(task("9.2", HEALTH), scheme, HANDED_IN, occasion.act()));
    }

    private void accept() {
        Occasion occasion = Occasion.of(
                setting.cast().staff("officer-b"),
                setting.calendar().after(HANDED_IN, 4),
                Hours.MORNING,
                "scheme/9.2/accept");
        setting.script().add(new AcceptCompletion(task("9.2", HEALTH), occasion.act()));
    }

    private void progress(LocalDate day, int percent, String note) {
        Occasion occasion = Occasion.of(officer(EDUCATION), day, Hours.LATE, "scheme/10.2/" + percent)
                .as(Capacity.TL);
        setting.script().add(new RecordProgress(task("10.2", EDUCATION), note, percent, occasion.act()));
    }

    private Actor officer(AgencyId agency) {
        return setting.cast().officerOf(agency);
    }

    private static TaskId task(String label, AgencyId lead) {
        return Standing.task(label, lead);
    }
}
