package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;

/** Who became head, who answered in between, who left: as decided and as recorded by Sở Nội vụ. */
final class Offices {
    private final Setting setting;

    Offices(Setting setting) {
        this.setting = setting;
    }

    void write() {
        for (Row row : Row.of("tenures.csv")) {
            enter(row, Held.from(row));
            row.dateGiven("until").ifPresent(until -> relieve(row, Held.from(row)));
        }
    }

    private void enter(Row row, Held held) {
        LocalDate day = setting.calendar().onOrAfter(row.date("recorded"));
        Occasion occasion = Occasion.of(setting.cast().registry(day), day, Hours.LATE, "tenure/" + row.get("tenure"))
                .by(row.get("decision"), row.date("decided"))
                .effective(held.from())
                .because(row.given("late").orElse(null));
        if (held.kind() == TenureKind.IN_CHARGE) {
            setting.script()
                    .add(new PutInCharge(
                            held.agency(), held.tenure(), held.person(), row.get("title"), null, occasion.act()));
        } else {
            setting.script()
                    .add(new AppointHead(
                            held.agency(),
                            held.tenure(),
                            held.person(),
                            held.kind(),
                            row.get("title"),
                            null,
                            occasion.act()));
        }
    }

    private void relieve(Row row, Held held) {
        LocalDate day = setting.calendar().onOrAfter(row.date("relieved"));
        Occasion occasion = Occasion.of(setting.cast().registry(day), day, Hours.MORNING, "relief/" + row.get("tenure"))
                .by(row.get("relief"), row.date("relieved"))
                .effective(row.date("until"));
        setting.script()
                .add(new RelieveHead(
                        held.agency(), held.tenure(), TenureEnd.valueOf(row.get("cause")), occasion.act()));
    }
}
