package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.inspection.RequestExplanation;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

/** Heads explain findings about their time, one of them from a later post; one is asked and never answers. */
final class Explanations {
    private final Setting setting;

    Explanations(Setting setting) {
        this.setting = setting;
    }

    void write() {
        for (Row row : Row.of("explanations.csv")) {
            ask(row);
            row.dateGiven("submitted").ifPresent(day -> explain(row, day));
            row.dateGiven("assessed").ifPresent(day -> assess(row, day));
        }
    }

    private void ask(Row row) {
        Actor leader = setting.cast().staff("inspector-lead");
        setting.script()
                .add(new RequestExplanation(
                        inspection(row),
                        finding(row),
                        person(row),
                        agency(row),
                        "Giải trình bằng văn bản, kèm tài liệu chứng minh",
                        row.date("due"),
                        Occasion.of(leader, row.date("asked"), Hours.MORNING, key(row, "ask"))
                                .act()));
    }

    private void explain(Row row, LocalDate day) {
        PersonId person = person(row);
        Actor explaining = new Actor(person, agency(row), List.of(Role.HEAD_OF_AGENCY));
        setting.script()
                .add(new SubmitExplanation(
                        inspection(row),
                        finding(row),
                        person,
                        setting.fields().encrypt(person, row.get("words")),
                        List.of(new Papers(setting).pdf("giai-trinh", key(row, "explain"))),
                        Occasion.of(explaining, day, Hours.AFTERNOON, key(row, "explain"))
                                .act()));
    }

    private void assess(Row row, LocalDate day) {
        setting.script()
                .add(new AssessExplanation(
                        inspection(row),
                        finding(row),
                        person(row),
                        ExplanationOutcome.valueOf(row.get("outcome")),
                        row.get("grounds"),
                        Occasion.of(setting.cast().chiefInspector(day), day, Hours.MORNING, key(row, "assess"))
                                .act()));
    }

    private PersonId person(Row row) {
        return setting.cast().tenures().stream()
                .filter(held -> held.tenure().value().equals("tenure-" + row.get("tenure")))
                .map(Held::person)
                .findFirst()
                .orElseThrow();
    }

    private static AgencyId agency(Row row) {
        return Cast.agency(row.get("agency"));
    }

    private static InspectionId inspection(Row row) {
        return Inspections.id(row.get("inspection"));
    }

    private static int finding(Row row) {
        return Integer.parseInt(row.get("finding"));
    }

    private static String key(Row row, String act) {
        return "explanation/" + row.get("inspection") + "/" + row.get("finding") + "/" + row.get("tenure") + "/" + act;
    }
}
