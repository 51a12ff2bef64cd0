package vn.trachnhiem.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.heads.HeadLine;
import vn.trachnhiem.shared.heads.Heads;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.DirectiveId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.shared.trail.Figures;
import vn.trachnhiem.shared.trail.FindingCase;
import vn.trachnhiem.shared.trail.HandoverCase;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.TimelineEntry;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;

/** Answers with something in every field; every person is invented. The example of R6: due 30/6, X until 31/7, Y from 01/8, done 20/8. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2025, 1, 20);
    static final Cutoff NOW = new Cutoff(TODAY, null, 48_213, 48_213, TODAY, "2024.1");
    static final PersonLabel X = person("x", Honorific.ONG, "Trịnh Khắc Duẩn");
    static final PersonLabel Y = person("y", Honorific.BA, "Lưu Thị Ngọc Diễm");
    static final AgencyLabel FINANCE = new AgencyLabel(new AgencyId("agency-stc"), "Sở Tài chính", "Sở TC");
    static final AgencyLabel OFFICE = new AgencyLabel(new AgencyId("agency-vp"), "Văn phòng UBND tỉnh", "VP UBND tỉnh");
    static final TaskId TASK = new TaskId("task-0117");
    static final DirectiveId DIRECTIVE = new DirectiveId("directive-07");
    static final SourceLabel SOURCE =
            new SourceLabel(DIRECTIVE, "07/CT-UBND", LocalDate.of(2024, 1, 18), "4", "Chủ trì cắt giảm 30% thời gian");

    private Samples() {}

    static PersonLabel person(String id, Honorific honorific, @Nullable String name) {
        return new PersonLabel(new PersonId("person-" + id), honorific, name);
    }

    static EventLink event(long position, String type, LocalDate on) {
        return new EventLink(position, "event-" + position, type, on);
    }

    static DocumentRef document(String number, LocalDate date) {
        return new DocumentRef(number, date);
    }

    static Trail trail(Cutoff cutoff) {
        return new Trail(
                cutoff,
                X,
                null,
                List.of(office()),
                new Figures(31, 5, 4, 1, 29, 0, 1),
                List.of(
                        new LateShare(LateShare.Owner.OWN, LateShare.Holder.PERSON, X, 31, 23, 1),
                        new LateShare(LateShare.Owner.OTHER, LateShare.Holder.PERSON, Y, 20, 14, 1)),
                List.of(late(), open()),
                List.of(finding()),
                List.of(handover()),
                List.of(
                        entry("tenure.head-appointed", LocalDate.of(2022, 9, 1)),
                        entry("task.completion-submitted", LocalDate.of(2024, 8, 20))));
    }

    static Trail agencyTrail() {
        Trail of = trail(NOW);
        return new Trail(
                NOW,
                null,
                FINANCE,
                of.offices(),
                of.figures(),
                of.shares(),
                of.lines(),
                List.of(),
                List.of(),
                of.timeline());
    }

    static Office office() {
        return new Office(
                new TenureId("tenure-1"),
                X,
                FINANCE,
                TenureKind.HEAD,
                "Giám đốc Sở Tài chính",
                LocalDate.of(2022, 9, 1),
                LocalDate.of(2024, 8, 1),
                false,
                false,
                document("2010/QĐ-UBND", LocalDate.of(2022, 8, 26)),
                3,
                false,
                41,
                31,
                6,
                31,
                0,
                List.of(event(8116, "tenure.head-appointed", LocalDate.of(2022, 9, 1))));
    }

    static TrailLine late() {
        LocalDate due = LocalDate.of(2024, 6, 30);
        return new TrailLine(
                "task-0117",
                TASK,
                "NV-2024-0117",
                "Đề án phân cấp quản lý vốn đầu tư công",
                DutyKind.DATED,
                null,
                TaskRole.LEAD,
                FINANCE,
                SOURCE,
                null,
                LocalDate.of(2024, 3, 14),
                LocalDate.of(2024, 3, 15),
                due,
                due,
                LocalDate.of(2024, 8, 20),
                LocalDate.of(2024, 8, 20),
                TimeStatus.DONE_LATE,
                51,
                36,
                31,
                0,
                20,
                0,
                0,
                1,
                false,
                null,
                false,
                List.of(
                        new TrailLine.Share(
                                LateShare.Holder.PERSON,
                                X,
                                due.plusDays(1),
                                LocalDate.of(2024, 7, 31),
                                31,
                                false,
                                true),
                        new TrailLine.Share(
                                LateShare.Holder.PERSON,
                                Y,
                                LocalDate.of(2024, 8, 1),
                                LocalDate.of(2024, 8, 20),
                                20,
                                true,
                                false)),
                List.of(
                        new TrailLine.Reason(
                                "counted-done",
                                List.of("2024-07-01", "2024-08-20", "51", "36"),
                                "R6",
                                List.of(event(40118, "task.completion-accepted", LocalDate.of(2024, 8, 22)))),
                        new TrailLine.Reason(
                                "missed-by-person", List.of("2024-06-30", "ONG Trịnh Khắc Duẩn"), "R5", List.of())),
                List.of(event(40118, "task.completion-accepted", LocalDate.of(2024, 8, 22))));
    }

    static TrailLine open() {
        LocalDate due = LocalDate.of(2025, 3, 31);
        return new TrailLine(
                "task-0261/2025",
                new TaskId("task-0261"),
                "BC-2024-CCHC",
                "Báo cáo kết quả cải cách hành chính",
                DutyKind.REPORT,
                2025,
                TaskRole.REPORT,
                FINANCE,
                SOURCE,
                null,
                LocalDate.of(2024, 3, 14),
                null,
                due,
                due,
                null,
                null,
                TimeStatus.OPEN_IN_TIME,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                null,
                false,
                List.of(),
                List.of(),
                List.of(event(46120, "task.assigned", LocalDate.of(2024, 3, 14))));
    }

    static FindingCase finding() {
        return new FindingCase(
                new InspectionId("inspection-3"),
                1,
                "Thẩm định dự án",
                "14/62 dự án có kết quả thẩm định đăng tải chậm.",
                "Điều 5 Quy chế",
                FINANCE,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 12, 31),
                document("03/KL-TTr", LocalDate.of(2024, 10, 18)),
                LocalDate.of(2024, 10, 18),
                Y,
                true,
                List.of(
                        new FindingCase.Part(
                                LateShare.Holder.UNDETERMINED,
                                null,
                                LocalDate.of(2022, 1, 1),
                                LocalDate.of(2022, 8, 31)),
                        new FindingCase.Part(
                                LateShare.Holder.PERSON, X, LocalDate.of(2022, 9, 1), LocalDate.of(2023, 12, 31))),
                List.of(new FindingCase.Explanation(
                        X,
                        LocalDate.of(2024, 8, 27),
                        LocalDate.of(2024, 9, 13),
                        LocalDate.of(2024, 9, 9),
                        "Từ 02/5 Cổng thông tin ngừng để chuyển máy chủ.",
                        2,
                        ExplanationOutcome.PARTLY_ACCEPTED,
                        "5 dự án có nguyên nhân khách quan",
                        List.of(event(42260, "inspection.explanation-submitted", LocalDate.of(2024, 9, 9))))),
                List.of(new FindingCase.Remedy(
                        new RecommendationId("recommendation-1"),
                        "Thu hồi nộp ngân sách",
                        RecommendationKind.ECONOMIC,
                        1_500_000_000L,
                        500_000_000L,
                        LocalDate.of(2025, 1, 31),
                        null,
                        TimeStatus.OPEN_IN_TIME,
                        FINANCE,
                        Y,
                        List.of())),
                List.of(event(44702, "inspection.concluded", LocalDate.of(2024, 10, 18))));
    }

    static HandoverCase handover() {
        return new HandoverCase(
                false,
                FINANCE,
                Y,
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2024, 8, 1),
                document("09/BB-STC", LocalDate.of(2024, 8, 1)),
                List.of(new HandoverCase.Item(
                        TASK, "NV-2024-0117", "Phân cấp vốn đầu tư công", "OVERDUE", 31, TimeStatus.DONE_LATE)),
                29,
                List.of(event(39114, "tenure.handover-signed", LocalDate.of(2024, 8, 1))));
    }

    static TimelineEntry entry(String type, LocalDate on) {
        return new TimelineEntry(
                event(37544, type, on),
                Instant.parse("2024-08-22T02:00:00Z"),
                2,
                FINANCE,
                type.startsWith("task.") ? TASK : null,
                "NV-2024-0117",
                "Đề án phân cấp",
                X,
                Map.of(
                        "submission", "1",
                        "receivedOn", "2024-08-20",
                        "title", "Giám đốc Sở Tài chính",
                        "document", "144/TTr-STC|2024-08-20",
                        "reason", "văn thư nghỉ ốm"));
    }

    static Heads heads() {
        return new Heads(
                NOW, List.of(head(X, 31, 5, 51), head(person("a", Honorific.BA, "Đỗ Thị Ân"), 4, 4, 2), vacant()));
    }

    private static HeadLine head(PersonLabel person, int inTime, int late, int days) {
        return new HeadLine(
                LateShare.Holder.PERSON,
                person,
                FINANCE,
                AgencyKind.PROVINCIAL_DEPARTMENT,
                TenureKind.HEAD,
                "Giám đốc",
                LocalDate.of(2022, 9, 1),
                inTime + late + 1,
                inTime,
                late,
                1,
                days,
                0,
                29);
    }

    private static HeadLine vacant() {
        return new HeadLine(
                LateShare.Holder.VACANT,
                null,
                OFFICE,
                AgencyKind.PROVINCIAL_DEPARTMENT,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                29);
    }
}
