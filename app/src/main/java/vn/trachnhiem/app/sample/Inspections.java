package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.GoverningLaw;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.inspection.IssueConclusion;
import vn.trachnhiem.shared.inspection.RecordFinding;

/** Three inspections, each under the law of its day, with findings on earlier periods; one finding spans two heads. */
final class Inspections {
    private final Setting setting;
    private final Papers papers;

    Inspections(Setting setting) {
        this.setting = setting;
        this.papers = new Papers(setting);
    }

    void write() {
        Row.of("inspections.csv").forEach(this::decide);
        Row.of("findings.csv").forEach(this::find);
        Row.of("conclusions.csv").forEach(this::conclude);
        new Explanations(setting).write();
        new Recommendations(setting).write();
    }

    static InspectionId id(String id) {
        return new InspectionId("inspection-" + id);
    }

    private void decide(Row row) {
        LocalDate day = row.date("decided");
        setting.script()
                .add(new DecideInspection(
                        id(row.get("id")),
                        Cast.agency(row.get("entity")),
                        row.get("scope"),
                        period(row),
                        GoverningLaw.valueOf(row.get("law")),
                        staff("inspector-lead"),
                        List.of(staff("inspector-a"), staff("inspector-b")),
                        byChief(day, "inspection/" + row.get("id"))
                                .by(row.get("decision"), day)
                                .act()));
    }

    private void find(Row row) {
        String key = "finding/" + row.get("inspection") + "/" + row.get("finding");
        Actor inspector = setting.cast().staff(row.get("by"));
        setting.script()
                .add(new RecordFinding(
                        id(row.get("inspection")),
                        Integer.parseInt(row.get("finding")),
                        row.get("text"),
                        row.get("criteria"),
                        period(row),
                        List.of(papers.text("bien-ban-" + row.get("inspection"), row.get("text") + "\n")),
                        Occasion.of(inspector, row.date("recorded"), Hours.AFTERNOON, key)
                                .act()));
    }

    private void conclude(Row row) {
        LocalDate day = row.date("issued");
        setting.script()
                .add(new IssueConclusion(
                        id(row.get("inspection")),
                        row.list("sustained").stream().map(Integer::valueOf).toList(),
                        byChief(day, "conclusion/" + row.get("inspection"))
                                .by(row.get("number"), day)
                                .act()));
    }

    private Occasion byChief(LocalDate day, String key) {
        return Occasion.of(setting.cast().chiefInspector(day), day, Hours.EARLY, key);
    }

    private PersonId staff(String part) {
        return setting.cast().staff(part).person();
    }

    private static InspectedPeriod period(Row row) {
        return new InspectedPeriod(row.date("from"), row.date("to"));
    }
}
