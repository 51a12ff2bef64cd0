package vn.trachnhiem.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.trail.FindingCase;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;

/** A trail as text for a terminal, in Vietnamese. */
final class TrailText {
    private final Trail trail;
    private final StringJoiner out = new StringJoiner("\n");

    TrailText(Trail trail) {
        this.trail = trail;
    }

    String print() {
        out.add(title());
        out.add("Tại ngày " + Dates.show(trail.cutoff().on()) + ", sự kiện "
                + trail.cutoff().position() + "/" + trail.cutoff().head() + ", quy tắc "
                + trail.cutoff().ruleVersion());
        out.add("").add("Chức vụ");
        trail.offices().forEach(this::office);
        out.add("").add(figures());
        trail.shares().forEach(this::share);
        out.add("").add("Nhiệm vụ, báo cáo có thời hạn");
        trail.lines().stream()
                .filter(line -> line.status() != TimeStatus.STANDING)
                .forEach(this::line);
        out.add("Ngoài ra " + trail.figures().standing() + " nghĩa vụ thường xuyên, không tính trễ.");
        trail.findings().forEach(this::finding);
        return out.toString();
    }

    private String title() {
        return trail.person() == null ? Objects.requireNonNull(trail.agency()).official() : name(trail.person());
    }

    private void office(Office office) {
        String who = office.vacant() ? "Khuyết" : office.undetermined() ? "Chưa xác định" : office.title();
        out.add("  %s – %s  %s, %s, %s  %s"
                .formatted(
                        day(office.from()),
                        office.until() == null
                                ? "nay"
                                : Dates.show(office.until().minusDays(1)),
                        who,
                        office.agency().official(),
                        name(office.person()),
                        events(office.events())));
    }

    private String figures() {
        var f = trail.figures();
        return "Kết quả %d việc có thời hạn: đúng hạn %d, quá hạn %d; chưa xong trong hạn %d, chưa xong quá hạn %d; nhận khi đã quá hạn %d"
                .formatted(f.dated(), f.doneInTime(), f.doneLate(), f.openInTime(), f.openLate(), f.takenOverLate());
    }

    private void share(LateShare share) {
        String whose = switch (share.owner()) {
            case OWN -> "ngày trễ do để quá hạn";
            case INHERITED -> "ngày trễ thừa hưởng từ";
            case OTHER -> "ngày trễ của người khác,";
        };
        out.add("  %d %s %s (%d việc)".formatted(share.calendarDays(), whose, holder(share), share.duties()));
    }

    private static String holder(LateShare share) {
        return switch (share.holder()) {
            case PERSON -> name(share.person());
            case VACANT -> "khuyết";
            case UNDETERMINED -> "chưa xác định";
        };
    }

    private void line(TrailLine line) {
        out.add("  %s%s  %s  hạn %s  xong %s  %s%s  %s"
                .formatted(
                        line.code(),
                        line.year() == null ? "" : "/" + line.year(),
                        line.title(),
                        day(line.currentDue()),
                        day(line.doneOn()),
                        status(line.status()),
                        line.lateDays() == 0
                                ? ""
                                : ", trễ %d (của mình %d, thừa hưởng %d, người khác %d)"
                                        .formatted(
                                                line.lateDays(),
                                                line.ownDays(),
                                                line.inheritedDays(),
                                                line.otherDays()),
                        events(line.events())));
    }

    private void finding(FindingCase finding) {
        out.add("")
                .add("Phát hiện %d, thời kỳ %s – %s: %s"
                        .formatted(
                                finding.number(),
                                Dates.show(finding.from()),
                                Dates.show(finding.to()),
                                finding.text()));
        finding.explanations()
                .forEach(x -> out.add("  Giải trình của " + name(x.person()) + ": "
                        + Objects.requireNonNullElse(x.words(), "không có")));
        finding.remedies()
                .forEach(remedy -> out.add("  Khắc phục: " + name(remedy.head()) + ", "
                        + remedy.addressee().official() + ", hạn " + Dates.show(remedy.dueOn()) + ", "
                        + status(remedy.status())));
    }

    private static String status(TimeStatus status) {
        return switch (status) {
            case STANDING -> "thường xuyên";
            case OPEN_IN_TIME -> "chưa hoàn thành, trong hạn";
            case DUE_SOON -> "chưa hoàn thành, sắp đến hạn";
            case OPEN_LATE -> "chưa hoàn thành, quá hạn";
            case DONE_IN_TIME -> "hoàn thành đúng hạn";
            case DONE_LATE -> "hoàn thành quá hạn";
            case ENDED -> "đã chấm dứt";
        };
    }

    private static String name(@Nullable PersonLabel person) {
        if (person == null) {
            return "–";
        }
        String name = Objects.requireNonNullElse(person.name(), person.person().value());
        return (person.honorific() == Honorific.BA ? "Bà " : "Ông ") + name;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.show(day);
    }

    private static String events(List<EventLink> events) {
        return "["
                + String.join(
                        " ",
                        events.stream()
                                .map(link -> String.valueOf(link.position()))
                                .toList()) + "]";
    }
}
