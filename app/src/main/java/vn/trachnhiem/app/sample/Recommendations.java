package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.recommendation.IssueRecommendation;
import vn.trachnhiem.shared.recommendation.RecommendationKind;
import vn.trachnhiem.shared.recommendation.ReportRemediation;
import vn.trachnhiem.shared.recommendation.TransferRecommendation;
import vn.trachnhiem.shared.recommendation.VerifyRemediation;

/**
 * What the inspections recommend, and what became of it: money recovered in two parts, one moved to the agency that goes on in place of its
 * addressee, one rejected once, one overdue.
 */
final class Recommendations {
    private final Setting setting;
    private final Map<String, Row> conclusions = by("conclusions.csv", "inspection");
    private final Map<String, Row> recommendations = by("recommendations.csv", "id");

    Recommendations(Setting setting) {
        this.setting = setting;
    }

    void write() {
        recommendations.values().forEach(this::issue);
        Row.of("reorganisations.csv").forEach(this::move);
        for (Row row : Row.of("remediations.csv")) {
            report(row);
            verify(row);
        }
    }

    private static Map<String, Row> by(String file, String column) {
        return Row.of(file).stream().collect(Collectors.toMap(row -> row.get(column), Function.identity()));
    }

    private void issue(Row row) {
        Row conclusion = Objects.requireNonNull(conclusions.get(row.get("inspection")));
        LocalDate day = conclusion.date("issued");
        Actor chief = setting.cast().chiefInspector(day);
        setting.script()
                .add(new IssueRecommendation(
                        id(row.get("id")),
                        Inspections.id(row.get("inspection")),
                        Integer.parseInt(row.get("finding")),
                        Cast.agency(row.get("addressee")),
                        RecommendationKind.valueOf(row.get("kind")),
                        row.get("text"),
                        Long.parseLong(row.get("amount")),
                        row.date("due"),
                        Occasion.of(chief, day, Hours.AFTERNOON, "recommendation/" + row.get("id"))
                                .by(conclusion.get("number"), day)
                                .act()));
    }

    /** What is not remedied yet when its addressee ends goes to who goes on. */
    private void move(Row reorganisation) {
        LocalDate day = reorganisation.date("settled");
        recommendations.values().stream()
                .filter(row -> reorganisation.list("ending").contains(row.get("addressee")) && isOpenOn(row, day))
                .forEach(row -> setting.script()
                        .add(new TransferRecommendation(
                                id(row.get("id")),
                                addressee(row.get("id"), day),
                                Reorganisations.id(reorganisation),
                                Occasion.of(
                                                setting.cast().chiefInspector(day),
                                                day,
                                                Hours.AFTERNOON,
                                                "recommendation/" + row.get("id") + "/move")
                                        .by(reorganisation.get("document"), reorganisation.date("dated"))
                                        .effective(reorganisation.date("effective"))
                                        .act())));
    }

    private static boolean isOpenOn(Row recommendation, LocalDate day) {
        return Row.of("remediations.csv").stream()
                .filter(row -> row.get("recommendation").equals(recommendation.get("id")))
                .reduce((earlier, later) -> later)
                .map(row -> row.date("decided").isAfter(day))
                .orElse(true);
    }

    private AgencyId addressee(String recommendation, LocalDate day) {
        AgencyId first = Cast.agency(
                Objects.requireNonNull(recommendations.get(recommendation)).get("addressee"));
        return setting.docket().leadOn(first, "*", day).orElseThrow();
    }

    private void report(Row row) {
        LocalDate day = row.date("reported");
        AgencyId addressee = addressee(row.get("recommendation"), day);
        setting.script()
                .add(new ReportRemediation(
                        id(row.get("recommendation")),
                        row.get("text"),
                        Long.parseLong(row.get("recovered")),
                        List.of(new Papers(setting).text("khac-phuc", row.get("text") + "\n")),
                        Occasion.of(setting.cast().officerOf(addressee), day, Hours.AFTERNOON, key(row, "report"))
                                .act()));
    }

    private void verify(Row row) {
        setting.script()
                .add(new VerifyRemediation(
                        id(row.get("recommendation")),
                        row.given("verified").isPresent(),
                        row.get("grounds"),
                        Occasion.of(
                                        setting.cast().staff(row.get("by")),
                                        row.date("decided"),
                                        Hours.MORNING,
                                        key(row, "verify"))
                                .act()));
    }

    private static RecommendationId id(String id) {
        return new RecommendationId("recommendation-" + id);
    }

    private static String key(Row row, String act) {
        return "remediation/" + row.get("recommendation") + "/" + row.get("n") + "/" + act;
    }
}
