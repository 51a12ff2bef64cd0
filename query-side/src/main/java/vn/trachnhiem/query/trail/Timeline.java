package vn.trachnhiem.query.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.EventRow;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.inspections.InspectionRow;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.trail.TimelineEntry;

/** The story of a trail: every event about its dated duties, tenures and inspections, latest business date first. */
public final class Timeline {
    private final Snapshot snapshot;

    public Timeline(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<TimelineEntry> of(
            Perspective perspective, List<Judged> duties, List<TenureRow> tenures, List<AgencyId> agencies) {
        Map<String, TaskRow> tasks = new HashMap<>();
        duties.stream()
                .filter(judged -> judged.duty().kind() != DutyKind.STANDING)
                .map(judged -> judged.duty().task())
                .forEach(task -> tasks.put(task.task().value(), task));
        Set<String> ids = new HashSet<>();
        tasks.values().forEach(task -> task.events().forEach(mark -> ids.add(mark.eventId())));
        tenures.forEach(tenure -> tenure.events().forEach(mark -> ids.add(mark.eventId())));
        inspections(agencies).forEach(row -> row.events().forEach(mark -> ids.add(mark.eventId())));
        return entries(ids, tasks);
    }

    /** These events in order, latest first; tasks by their id name what the events are about. */
    public List<TimelineEntry> entries(Collection<String> eventIds, Map<String, TaskRow> tasks) {
        return snapshot.links().rows(eventIds).stream()
                .filter(row -> !row.link().on().isAfter(snapshot.cut().on()))
                .sorted(EventRow.LATEST_FIRST)
                .map(row -> entry(row, tasks.get(row.subject())))
                .toList();
    }

    private List<InspectionRow> inspections(List<AgencyId> agencies) {
        return snapshot.where(Registers.INSPECTIONS, "true").stream()
                .filter(inspection -> agencies.contains(inspection.entity()))
                .toList();
    }

    private TimelineEntry entry(EventRow row, @org.jspecify.annotations.Nullable TaskRow task) {
        return new TimelineEntry(
                row.link(),
                row.recordedAt(),
                row.daysLate(),
                snapshot.names().agency(new AgencyId(row.agency())),
                task == null ? null : task.task(),
                task == null ? null : task.code(),
                task == null ? null : task.title(),
                snapshot.names().person(new vn.trachnhiem.shared.identity.PersonId(row.person())),
                row.arguments());
    }
}
