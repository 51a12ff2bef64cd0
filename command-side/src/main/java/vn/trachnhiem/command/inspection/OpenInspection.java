package vn.trachnhiem.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionDecided;

/**
 * An inspection without its conclusion yet.
 *
 * @param findings the business date of each finding, by its number
 * @param latestOn the business date of the latest act
 */
public record OpenInspection(
        Team team,
        InspectedPeriod period,
        LocalDate decidedOn,
        Map<Integer, LocalDate> findings,
        Explanations explanations,
        LocalDate latestOn)
        implements InspectionState {
    public OpenInspection {
        findings = Map.copyOf(findings);
    }

    static OpenInspection from(InspectionDecided event) {
        LocalDate on = event.act().effectiveOn();
        return new OpenInspection(
                new Team(event.leader(), event.members()), event.period(), on, Map.of(), Explanations.none(), on);
    }

    boolean found(int finding) {
        return findings.containsKey(finding);
    }

    /** The day from which the finding can be asked about: its own, or that of the inspection where it is unknown. */
    LocalDate foundOn(int finding) {
        return findings.getOrDefault(finding, decidedOn);
    }

    @Override
    public InspectionState evolve(InspectionEvent event) {
        LocalDate on = event.act().effectiveOn();
        LocalDate latest = on.isAfter(latestOn) ? on : latestOn;
        return switch (event) {
            case InspectionDecided e -> this;
            case FindingRecorded e -> with(e, latest);
            case ExplanationRequested e ->
                with(explanations.with(e.finding(), e.person(), new Explanation.Awaited(on, e.dueOn())), latest);
            case ExplanationSubmitted e ->
                with(explanations.with(e.finding(), e.person(), new Explanation.HandedIn(on)), latest);
            case ExplanationAssessed e ->
                with(explanations.with(e.finding(), e.person(), new Explanation.Assessed()), latest);
            case InspectionConcluded e -> new Concluded();
        };
    }

    private OpenInspection with(FindingRecorded event, LocalDate latest) {
        Map<Integer, LocalDate> next = new HashMap<>(findings);
        next.put(event.finding(), event.act().effectiveOn());
        return new OpenInspection(team, period, decidedOn, next, explanations, latest);
    }

    private OpenInspection with(Explanations next, LocalDate latest) {
        return new OpenInspection(team, period, decidedOn, findings, next, latest);
    }
}
