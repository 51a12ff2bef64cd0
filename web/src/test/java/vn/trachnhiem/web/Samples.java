package vn.trachnhiem.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ProvisionKind;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.directive.Timing;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.directives.Directives;
import vn.trachnhiem.shared.evidence.FileRef;
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
import vn.trachnhiem.shared.offices.Offices;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.persons.Persons;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.Events;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Confidence;
import vn.trachnhiem.shared.reading.DocumentKind;
import vn.trachnhiem.shared.reading.DocumentProposal;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.HeaderFacts;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.ReadOutcome;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.SigningCapacity;
import vn.trachnhiem.shared.reading.SourceText;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.shared.taskregister.TaskRegisterPage;
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

    static TaskHistory task() {
        return task(1, null);
    }

    /** The task, with what waits in it. */
    static TaskHistory task(@Nullable Integer submission, TaskHistory.@Nullable PendingExtension extension) {
        TrailLine line = late();
        return new TaskHistory(
                NOW,
                TASK,
                line.code(),
                line.title(),
                line.role(),
                ReformArea.A2,
                OFFICE,
                FINANCE,
                List.of(OFFICE),
                OFFICE,
                Y,
                "Tờ trình và đề án",
                SOURCE,
                line.assignedOn(),
                line.acknowledgedOn(),
                false,
                submission,
                extension,
                List.of(),
                List.of(new TaskHistory.HandedIn(
                        null,
                        1,
                        document("144/TTr-STC", LocalDate.of(2024, 8, 20)),
                        Y,
                        Capacity.KT,
                        List.of(new FileRef("a".repeat(64), "De-an.pdf", 2_400_000, "application/pdf")),
                        LocalDate.of(2024, 8, 20),
                        LocalDate.of(2024, 8, 20),
                        null,
                        null,
                        null,
                        List.of())),
                List.of(line),
                List.of(entry("task.completion-submitted", LocalDate.of(2024, 8, 20))));
    }

    /** A yearly report of which one year was sent and one received. */
    static TaskHistory report() {
        TaskHistory of = task(null, null);
        return new TaskHistory(
                NOW,
                TASK,
                of.code(),
                of.title(),
                TaskRole.REPORT,
                null,
                OFFICE,
                FINANCE,
                List.of(),
                OFFICE,
                Y,
                null,
                SOURCE,
                of.assignedOn(),
                null,
                false,
                null,
                null,
                List.of(new TaskHistory.PendingReport(2024, 1, true), new TaskHistory.PendingReport(2025, 1, false)),
                List.of(),
                List.of(open()),
                of.timeline());
    }

    static TaskRegisterPage register() {
        TrailLine line = late();
        return new TaskRegisterPage(
                NOW,
                61,
                1,
                2,
                Map.of(TimeStatus.DONE_LATE, 1, TimeStatus.STANDING, 60),
                List.of(new TaskRegisterPage.Line(
                        line.duty(),
                        TASK,
                        line.code(),
                        line.title(),
                        line.kind(),
                        null,
                        line.role(),
                        FINANCE,
                        X,
                        SOURCE,
                        line.currentDue(),
                        line.doneOn(),
                        line.status(),
                        line.lateDays(),
                        event(33871, "task.assigned", line.assignedOn()))));
    }

    static Persons persons() {
        return new Persons(
                NOW,
                List.of(
                        new Persons.Line(Y, List.of(), List.of()),
                        new Persons.Line(X, List.of(new Persons.Post("Giám đốc", FINANCE)), List.of())));
    }

    static Offices offices() {
        Offices.Tenure held = new Offices.Tenure(
                new TenureId("tenure-x"),
                X,
                TenureKind.HEAD,
                "Giám đốc Sở",
                LocalDate.of(2022, 1, 1),
                null,
                null,
                List.of());
        return new Offices(
                NOW,
                FINANCE.agency(),
                AgencyKind.PROVINCIAL_DEPARTMENT,
                new AgencyName("Sở Tài chính", "Sở TC", List.of("STC")),
                LocalDate.of(1997, 1, 1),
                null,
                List.of(held),
                List.of());
    }

    static Agencies agencies() {
        return new Agencies(
                TODAY,
                List.of(
                        new Agencies.Line(FINANCE, AgencyKind.PROVINCIAL_DEPARTMENT, Y),
                        new Agencies.Line(OFFICE, AgencyKind.PROVINCIAL_DEPARTMENT, null)));
    }

    static final String TEXT =
            "CHỈ THỊ\n1. Sở Tài chính chủ trì báo cáo trước ngày 15/12 hằng năm.\n2. Các cơ quan thực hiện.\n";

    /** A document with one provision read and one not. */
    static DirectiveView directive(boolean inForce) {
        int first = TEXT.indexOf("1. ");
        int second = TEXT.indexOf("2. ");
        String quote = "Sở Tài chính chủ trì báo cáo trước ngày 15/12 hằng năm";
        Obligation obligation = new Obligation(
                "1.1",
                "1",
                TEXT.indexOf(quote),
                TEXT.indexOf(quote) + quote.length(),
                quote,
                "Báo cáo hằng năm",
                new Addressees("Sở Tài chính", List.of(), List.of(FINANCE.agency(), OFFICE.agency())),
                ObligationRole.REPORT,
                List.of(),
                false,
                OFFICE.agency(),
                new Timing.Yearly(12, 15, true, 2022, 2025),
                ReformArea.A2,
                null);
        return new DirectiveView(
                NOW,
                DIRECTIVE,
                new DirectiveHeader(
                        DocumentType.DIRECTIVE,
                        "Về cải cách hành chính giai đoạn 2022-2025",
                        "07/CT-UBND",
                        LocalDate.of(2024, 1, 18),
                        "Chủ tịch UBND tỉnh",
                        Y.person(),
                        Capacity.KT),
                Y,
                new FileRef("b".repeat(64), "ct-07.docx", 30_000, "application/zip"),
                TEXT,
                List.of(
                        new Provision("1", ProvisionKind.CLAUSE, first, second - 1, true),
                        new Provision("2", ProvisionKind.CLAUSE, second, TEXT.length() - 1, true)),
                List.of(new DirectiveView.Reading("1", List.of(obligation), X, null, Map.of("1.1", 0))),
                List.of(FINANCE, OFFICE),
                LocalDate.of(2024, 1, 19),
                Y,
                inForce ? X : null,
                inForce ? LocalDate.of(2024, 1, 22) : null,
                inForce ? LocalDate.of(2024, 1, 22) : null,
                List.of(event(7, "directive.registered", LocalDate.of(2024, 1, 19))));
    }

    /** What the reader makes of the text: one obligation in the second provision. */
    static DocumentProposal proposal() {
        int start = TEXT.indexOf("Các cơ quan");
        Span anchor = new Span(start, TEXT.length() - 2);
        Span provision = new Span(TEXT.indexOf("2. "), TEXT.length() - 1);
        Party party = new Party(
                "Các cơ quan",
                new Span(start, start + 11),
                null,
                new Resolution.Members(List.of(FINANCE.agency().value())));
        ProposedObligation proposed = new ProposedObligation(
                "2.1",
                "2",
                anchor,
                anchor.of(TEXT),
                "Thực hiện",
                new Bound(List.of(party)),
                Set.of(vn.trachnhiem.shared.reading.Role.RESPONSIBLE),
                List.of(),
                List.of(),
                Pace.STANDING,
                null,
                null,
                Confidence.CHECK,
                List.of(Why.NO_DEADLINE),
                List.of());
        HeaderFacts header = new HeaderFacts(
                DocumentKind.DIRECTIVE,
                "07/CT-UBND",
                LocalDate.of(2024, 1, 18),
                "Sơn Hà",
                "UBND tỉnh",
                "Chủ tịch UBND tỉnh",
                "Về cải cách hành chính",
                "Lều Văn Khoát",
                "Phó Chủ tịch",
                SigningCapacity.KT);
        return new DocumentProposal(
                new ReadOutcome.Read(new SourceText(TEXT, FileKind.DOCX, "b".repeat(64), "c".repeat(64))),
                new DocumentReading(
                        header,
                        List.of(new vn.trachnhiem.shared.reading.Provision(
                                "2",
                                vn.trachnhiem.shared.reading.ProvisionKind.CLAUSE,
                                false,
                                provision,
                                provision,
                                List.of())),
                        List.of(proposed)));
    }

    static Directives directives() {
        return new Directives(
                NOW,
                List.of(new Directives.Line(
                        DIRECTIVE,
                        directive(false).header(),
                        Directives.Stage.REGISTERED,
                        2,
                        1,
                        1,
                        LocalDate.of(2024, 1, 19),
                        event(7, "directive.registered", LocalDate.of(2024, 1, 19)))));
    }

    static Events events() {
        return new Events(
                61_000,
                List.of(new Events.Line(
                        event(7, "task.assigned", LocalDate.of(2024, 1, 19)),
                        TASK.value(),
                        0,
                        1,
                        Instant.parse("2024-01-19T09:05:00Z"),
                        X,
                        FINANCE,
                        "{\n  \"title\" : \"<script>alert(1)</script>\"\n}")));
    }
}
