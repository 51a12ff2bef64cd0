package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;

/** Dated tasks that the story needs besides the many: the example of rule R6, tasks that nobody takes over, tasks that are cancelled. */
final class NotableTasks {
    private static final DocumentRef PLAN = new DocumentRef("44/TB-UBND", LocalDate.of(2025, 3, 20));
    private static final DocumentRef LAST_OF_DISTRICTS = new DocumentRef("78/TB-UBND", LocalDate.of(2025, 5, 15));
    private static final int CANCELLED = 6;
    private static final double HALF = 0.5;

    private final Setting setting;
    private final FollowUpTales tales;

    NotableTasks(Setting setting, FollowUpTales tales) {
        this.setting = setting;
        this.tales = tales;
    }

    void write() {
        tales.tell(exampleOfR6());
        tales.tell(sharingItsProof("notable/proof/1", PLAN));
        tales.tell(sharingItsProof("notable/proof/2", LAST_OF_DISTRICTS));
        setting.cast().bound().stream()
                .filter(agency -> setting.cast().isAddressed(agency, "DISTRICT"))
                .forEach(district -> tales.tell(nobodys(district)));
        List<AgencyId> present = setting.cast().presentOn(PLAN.date());
        present.subList(0, CANCELLED).forEach(agency -> tales.tell(cancelled(agency)));
    }

    /** Due 30/6, one head until 31/7, the next from 01/8, done 20/8: 51 days late, 31 of the first, 20 inherited (domain, F, R6). */
    private static FollowUp exampleOfR6() {
        return task(
                "notable/r6",
                "Trình phương án cắt giảm thủ tục cấp phép cụm công nghiệp",
                Cast.agency("so-cong-thuong"),
                "chung",
                PLAN,
                LocalDate.of(2025, 6, 30),
                Fate.LATE,
                50.0 / 54);
    }

    /** Asked for twice, answered once: both tasks are proved by the same file. */
    private static FollowUp sharingItsProof(String key, DocumentRef source) {
        return task(
                key,
                "Báo cáo tình hình sử dụng chữ ký số của cán bộ, công chức",
                Cast.agency("so-giao-duc"),
                "chung",
                source,
                LocalDate.of(2025, 6, 20),
                Fate.ON_TIME,
                HALF);
    }

    private static FollowUp nobodys(AgencyId district) {
        return task(
                "notable/left/" + district.value(),
                "Kiện toàn tổ chức phòng chuyên môn cấp huyện",
                district,
                "noi-bo",
                LAST_OF_DISTRICTS,
                LocalDate.of(2025, 9, 30),
                Fate.LEFT,
                0);
    }

    private static FollowUp cancelled(AgencyId agency) {
        return task(
                "notable/cancelled/" + agency.value(),
                "Báo cáo chuyên đề về trụ sở làm việc",
                agency,
                "chung",
                PLAN,
                LocalDate.of(2025, 5, 30),
                Fate.CANCELLED,
                0);
    }

    private static FollowUp task(
            String key,
            String title,
            AgencyId lead,
            String field,
            DocumentRef source,
            LocalDate dueOn,
            Fate fate,
            double spread) {
        return new FollowUp(key, title, field, lead, ReformArea.A2, "BC", "Báo cáo", source, dueOn, fate, spread);
    }
}
