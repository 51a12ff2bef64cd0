package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Days;
import vn.trachnhiem.query.attribution.PastPeriod;
import vn.trachnhiem.query.inspections.InspectionRow;
import vn.trachnhiem.query.inspections.InspectionRow.Explanation;
import vn.trachnhiem.query.inspections.InspectionRow.Finding;
import vn.trachnhiem.query.recommendations.RecommendationRow;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.trail.FindingCase;

/** Findings on a past period: whose period it was, what they said, and who remedies today (domain, R19). */
final class FindingCases {
    private final Snapshot snapshot;
    private final TrailLines lines;

    FindingCases(Snapshot snapshot, TrailLines lines) {
        this.snapshot = snapshot;
        this.lines = lines;
    }

    List<FindingCase> of(Perspective perspective, List<AgencyId> agencies) {
        return snapshot.where(Registers.INSPECTIONS, "true").stream()
                .filter(inspection -> agencies.contains(inspection.entity()))
                .flatMap(inspection -> inspection.findings().stream()
                        .filter(finding ->
                                !finding.recordedOn().isAfter(snapshot.cut().on()))
                        .filter(finding -> concerns(perspective, inspection, finding))
                        .map(finding -> finding(inspection, finding)))
                .sorted(Comparator.comparing((FindingCase found) -> found.from())
                        .reversed())
                .toList();
    }

    private boolean concerns(Perspective perspective, InspectionRow inspection, Finding finding) {
        return switch (perspective) {
            case Perspective.OfAgency agency -> true;
            case Perspective.OfPerson person ->
                period(inspection, finding).parts().stream().anyMatch(part -> person.sees(part.holder()))
                        || person.sees(period(inspection, finding).remedies());
        };
    }

    private PastPeriod period(InspectionRow inspection, Finding finding) {
        Days days = new Days(finding.period().from(), finding.period().to().plusDays(1));
        return PastPeriod.of(
                snapshot.posts(),
                inspection.entity().value(),
                days,
                remedying(inspection).value(),
                snapshot.cut().on());
    }

    /** The addressee of a recommendation remedies; before there is one, the inspected agency. */
    private AgencyId remedying(InspectionRow inspection) {
        return recommendations(inspection)
                .map(row -> row.addresseeOn(snapshot.cut().on()))
                .findFirst()
                .orElse(inspection.entity());
    }

    private Stream<RecommendationRow> recommendations(InspectionRow inspection) {
        return snapshot
                .where(
                        Registers.RECOMMENDATIONS,
                        "row ->> 'inspection' = ?",
                        inspection.inspection().value())
                .stream()
                .filter(row -> !row.issuedOn().isAfter(snapshot.cut().on()));
    }

    private FindingCase finding(InspectionRow inspection, Finding finding) {
        PastPeriod period = period(inspection, finding);
        var conclusion = inspection.conclusion();
        boolean concluded =
                conclusion != null && !conclusion.on().isAfter(snapshot.cut().on());
        List<EventMark> marks = new ArrayList<>(List.of(finding.event()));
        if (concluded) {
            marks.add(Objects.requireNonNull(conclusion).event());
        }
        return new FindingCase(
                inspection.inspection(),
                finding.number(),
                inspection.scope(),
                finding.text(),
                finding.criteria(),
                snapshot.names().agency(inspection.entity()),
                finding.period().from(),
                finding.period().to(),
                concluded ? Objects.requireNonNull(conclusion).document() : null,
                concluded ? Objects.requireNonNull(conclusion).on() : null,
                concluded
                        ? snapshot.names()
                                .person(Objects.requireNonNull(conclusion).signatory())
                        : null,
                concluded ? Objects.requireNonNull(conclusion).sustained().contains(finding.number()) : null,
                period.parts().stream().map(this::part).toList(),
                inspection.explanations().stream()
                        .filter(x -> x.finding() == finding.number()
                                && !x.requestedOn().isAfter(snapshot.cut().on()))
                        .map(this::explanation)
                        .toList(),
                recommendations(inspection)
                        .filter(row -> row.finding() == finding.number())
                        .map(this::remedy)
                        .toList(),
                snapshot.links().ofMarks(marks));
    }

    private FindingCase.Part part(PastPeriod.Part part) {
        return new FindingCase.Part(
                TrailLines.holder(part.holder()),
                lines.person(part.holder()),
                part.days().from(),
                Objects.requireNonNull(part.days().toExclusive()).minusDays(1));
    }

    private FindingCase.Explanation explanation(Explanation x) {
        var words = x.words() != null && isKnown(x.words().on()) ? x.words() : null;
        var assessment = x.assessment() != null && isKnown(x.assessment().on()) ? x.assessment() : null;
        List<EventMark> marks = new ArrayList<>(List.of(x.requested()));
        if (words != null) {
            marks.add(words.event());
        }
        if (assessment != null) {
            marks.add(assessment.event());
        }
        return new FindingCase.Explanation(
                snapshot.names().person(x.person()),
                x.requestedOn(),
                x.dueOn(),
                words == null ? null : words.on(),
                words == null
                        ? null
                        : snapshot.names().clear(x.person(), words.text()).orElse(null),
                words == null ? 0 : words.evidence().size(),
                assessment == null ? null : assessment.outcome(),
                assessment == null ? null : assessment.grounds(),
                snapshot.links().ofMarks(marks));
    }

    private FindingCase.Remedy remedy(RecommendationRow row) {
        LocalDate done = row.remediation().doneOn();
        done = done != null && isKnown(done) ? done : null;
        AgencyId addressee = row.addresseeOn(snapshot.cut().on());
        return new FindingCase.Remedy(
                row.recommendation(),
                row.text(),
                row.kind(),
                row.amountDue(),
                row.remediation().recovered(),
                row.dueOn(),
                done,
                status(row, done),
                snapshot.names().agency(addressee),
                lines.person(snapshot.posts()
                        .holderOn(addressee.value(), snapshot.cut().on())),
                links(row));
    }

    private TimeStatus status(RecommendationRow row, @Nullable LocalDate done) {
        boolean late = (done == null ? snapshot.cut().on() : done).isAfter(row.dueOn());
        if (done == null) {
            return late ? TimeStatus.OPEN_LATE : TimeStatus.OPEN_IN_TIME;
        }
        return late ? TimeStatus.DONE_LATE : TimeStatus.DONE_IN_TIME;
    }

    private List<EventLink> links(RecommendationRow row) {
        return snapshot.links().ofMarks(row.events());
    }

    private boolean isKnown(LocalDate day) {
        return !day.isAfter(snapshot.cut().on());
    }
}
