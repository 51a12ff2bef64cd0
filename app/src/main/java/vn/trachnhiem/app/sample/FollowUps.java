package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;

/** The dated tasks of the story, out of conclusion notices of the provincial leadership. */
final class FollowUps {
    private static final long SEED = 20222025;
    private static final List<Integer> TERMS = List.of(30, 45, 60, 90);

    private final Setting setting;
    private final FollowUpTales tales;
    private final Random random = new Random(SEED);
    private final Lots lots = new Lots(random);
    private final List<Row> matters = Row.of("matters.csv");

    FollowUps(Setting setting) {
        this.setting = setting;
        this.tales = new FollowUpTales(setting);
    }

    void write() {
        for (Row notice : Row.of("followups.csv")) {
            LocalDate day = notice.date("dated");
            List<AgencyId> present = setting.cast().presentOn(day);
            for (int i = 0; i < Integer.parseInt(notice.get("tasks")); i++) {
                AgencyId lead = present.get(random.nextInt(present.size()));
                tales.tell(task(notice, i, lead));
            }
        }
        new NotableTasks(setting, tales).write();
    }

    private FollowUp task(Row notice, int n, AgencyId lead) {
        LocalDate day = notice.date("dated");
        Row matter = matter(lead);
        LocalDate dueOn = day.plusDays(TERMS.get(random.nextInt(TERMS.size())));
        return new FollowUp(
                "followup/" + notice.get("number") + "/" + day.getYear() + "/" + n,
                matter.get("title") + " (mục " + (n + 1) + " Thông báo số " + notice.get("number") + ")",
                matter.get("field"),
                lead,
                ReformArea.valueOf(matter.get("area")),
                matter.get("symbol"),
                matter.get("deliverable"),
                new DocumentRef(notice.get("number"), day),
                lots.dueOn(day, dueOn),
                lots.fate(day, lots.dueOn(day, dueOn)),
                random.nextDouble());
    }

    private Row matter(AgencyId lead) {
        List<Row> fitting = new ArrayList<>();
        for (Row matter : matters) {
            if (setting.cast().isAddressed(lead, matter.get("to"))) {
                fitting.add(matter);
            }
        }
        return fitting.get(random.nextInt(fitting.size()));
    }
}
