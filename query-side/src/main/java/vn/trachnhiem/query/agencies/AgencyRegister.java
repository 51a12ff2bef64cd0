package vn.trachnhiem.query.agencies;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.agencies.AgencyRow.Named;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;

/** The register of agencies, keyed by agency. */
public final class AgencyRegister implements Register<AgencyRow> {
    @Override
    public String table() {
        return "agency";
    }

    @Override
    public Class<AgencyRow> rowType() {
        return AgencyRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof AgencyEstablished || event instanceof AgencyRenamed || event instanceof AgencyEnded
                ? List.of(event.subject())
                : List.of();
    }

    @Override
    public AgencyRow fold(@Nullable AgencyRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof AgencyEstablished e) {
            return new AgencyRow(
                    e.agency(),
                    e.kind(),
                    List.of(new Named(e.name(), e.act().effectiveOn())),
                    e.predecessors(),
                    e.act().effectiveOn(),
                    null,
                    null,
                    null,
                    List.of(recorded.mark()));
        }
        return change(Objects.requireNonNull(row), recorded);
    }

    private static AgencyRow change(AgencyRow row, Recorded recorded) {
        List<EventMark> events = EventMark.append(row.events(), recorded);
        if (recorded.event() instanceof AgencyRenamed(var agency, var name, var act)) {
            List<Named> names = Stream.concat(row.names().stream(), Stream.of(new Named(name, act.effectiveOn())))
                    .toList();
            return new AgencyRow(
                    agency,
                    row.kind(),
                    names,
                    row.predecessors(),
                    row.establishedOn(),
                    row.endedOn(),
                    row.ending(),
                    row.reorganisation(),
                    events);
        }
        AgencyEvent.AgencyEnded ended = (AgencyEnded) recorded.event();
        return new AgencyRow(
                row.agency(),
                row.kind(),
                row.names(),
                row.predecessors(),
                row.establishedOn(),
                ended.act().effectiveOn(),
                ended.ending(),
                ended.reorganisation(),
                events);
    }
}
