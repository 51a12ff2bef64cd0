package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.person.RegisterPerson;

/** The ledger opens: it says that it is a demo, then Sở Nội vụ enters agencies and, when they are first needed, persons. */
final class Opening {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 4);
    private static final LocalDate REGISTERS_OPEN = LocalDate.of(2022, 1, 5);
    private static final String INITIAL = "Nhập dữ liệu ban đầu khi mở sổ; văn bản thành lập xem hồ sơ tổ chức bộ máy";

    private final Setting setting;
    private final Map<String, LocalDate> firstNeeded = firstNeeded();

    Opening(Setting setting) {
        this.setting = setting;
    }

    void write() {
        Occasion first = Occasion.at(Cast.LEDGER, FIRST_DAY, Hours.EARLY.start(), "demo");
        setting.script().add(new DeclareDemo("Tỉnh Vĩnh Phúc (dữ liệu mẫu)", first.act()));
        Row.of("persons.csv").forEach(this::register);
        setting.cast().agencies().forEach(this::establish);
    }

    private void register(Row row) {
        String code = row.get("code");
        LocalDate day = setting.calendar().onOrAfter(firstNeeded.getOrDefault(code, REGISTERS_OPEN));
        setting.script()
                .add(new RegisterPerson(
                        Cast.person(code),
                        setting.fields().encrypt(Cast.person(code), row.get("name")),
                        Honorific.valueOf(row.get("honorific")),
                        Occasion.of(setting.cast().registry(day), day, Hours.EARLY, "person/" + code)
                                .act()));
    }

    private static Map<String, LocalDate> firstNeeded() {
        Map<String, LocalDate> days = new HashMap<>();
        Row.of("staff.csv").forEach(row -> earliest(days, row.get("person"), row.date("from")));
        Row.of("tenures.csv").forEach(row -> earliest(days, row.get("person"), row.date("recorded")));
        return days;
    }

    private static void earliest(Map<String, LocalDate> days, String person, LocalDate day) {
        LocalDate needed = day.isBefore(REGISTERS_OPEN) ? REGISTERS_OPEN : day;
        days.merge(person, needed, (a, b) -> a.isBefore(b) ? a : b);
    }

    private void establish(Row row) {
        LocalDate day = row.date("recorded");
        Occasion occasion = Occasion.of(setting.cast().registry(day), day, Hours.AFTERNOON, "agency/" + row.get("id"))
                .by(row.get("document"), row.date("dated"))
                .effective(row.date("from"))
                .because(day.equals(REGISTERS_OPEN) ? INITIAL : null);
        setting.script()
                .add(new EstablishAgency(
                        Cast.agency(row.get("id")),
                        AgencyKind.valueOf(row.get("kind")),
                        new AgencyName(row.get("official"), row.get("brief"), row.list("aliases")),
                        row.list("predecessors").stream().map(Cast::agency).toList(),
                        occasion.act()));
    }
}
