package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Charge;
import vn.trachnhiem.query.attribution.Days;
import vn.trachnhiem.query.attribution.LateRun;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.trail.Office;

/** The tenures of a trail with what fell into each; for an agency also the stretches in which nobody is known (domain, R4, R22). */
final class Offices {
    private final Snapshot snapshot;

    Offices(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Office> of(Perspective perspective, List<AgencyId> agencies, List<TenureRow> tenures, List<Judged> duties) {
        List<Office> offices = new ArrayList<>();
        tenures.stream()
                .filter(tenure -> !tenure.from().isAfter(snapshot.cut().on()))
                .forEach(tenure -> offices.add(held(tenure, duties)));
        if (perspective instanceof Perspective.OfAgency) {
            agencies.forEach(agency -> offices.addAll(unheld(agency, tenures, duties)));
        }
        offices.sort(Comparator.comparing(
                office -> office.from() == null ? LocalDate.MIN : office.from(), Comparator.reverseOrder()));
        return offices;
    }

    private Office held(TenureRow tenure, List<Judged> duties) {
        Span span = new Span(tenure.agency(), tenure.from(), tenure.until());
        return office(tenure, span, false, false, duties);
    }

    private List<Office> unheld(AgencyId agency, List<TenureRow> tenures, List<Judged> duties) {
        AgencyRow row = snapshot.one(Registers.AGENCIES, agency.value()).orElse(null);
        List<Office> gaps = new ArrayList<>();
        LocalDate open = row == null ? null : row.establishedOn();
        boolean first = true;
        for (TenureRow tenure : tenures) {
            if (open != null && open.isBefore(tenure.from())) {
                gaps.add(office(null, new Span(agency, open, tenure.from()), !first, first, duties));
            }
            first = false;
            open = tenure.until();
        }
        LocalDate end =
                row == null || row.endedOn() == null ? snapshot.cut().on().plusDays(1) : row.endedOn();
        if (open != null && open.isBefore(end)) {
            gaps.add(office(null, new Span(agency, open, row == null ? null : row.endedOn()), !first, first, duties));
        }
        return gaps;
    }

    private Office office(
            @Nullable TenureRow tenure, Span span, boolean vacant, boolean undetermined, List<Judged> duties) {
        List<Judged> dated = duties.stream()
                .filter(judged -> judged.duty().kind() != DutyKind.STANDING && judged.status() != TimeStatus.ENDED)
                .filter(judged -> span.holds(judged, judged.countingDay()))
                .toList();
        return new Office(
                tenure == null ? null : tenure.tenure(),
                tenure == null ? null : snapshot.names().person(tenure.person()),
                snapshot.names().agency(span.agency()),
                tenure == null ? null : tenure.kind(),
                tenure == null ? "" : tenure.title(),
                undetermined ? null : span.from(),
                span.until(),
                vacant,
                undetermined,
                tenure == null ? null : tenure.decision(),
                tenure == null ? 0 : tenure.daysLate(),
                tenure != null && tenure.corrected(),
                dated.size(),
                (int) dated.stream()
                        .filter(judged -> judged.status() == TimeStatus.DONE_IN_TIME)
                        .count(),
                (int) duties.stream().filter(span::missed).count(),
                span.days(duties, Charge.OWN) + span.days(duties, Charge.UNHELD),
                span.days(duties, Charge.INHERITED),
                tenure == null ? List.of() : snapshot.links().ofMarks(tenure.events()));
    }

    /** A stretch of time at an agency. */
    private record Span(
            AgencyId agency, LocalDate from, @Nullable LocalDate until) {
        boolean holds(Judged judged, LocalDate day) {
            return new Days(from, until).contains(day)
                    && judged.duty().duty().leadOn(day).agencyId().equals(agency.value());
        }

        boolean missed(Judged judged) {
            return judged.attribution().defaults().stream().anyMatch(missed -> holds(judged, missed.due()));
        }

        int days(List<Judged> duties, Charge charge) {
            return duties.stream()
                    .flatMap(judged -> judged.attribution().runs().stream())
                    .filter(run ->
                            run.charge() == charge && run.holder().agencyId().equals(agency.value()))
                    .mapToInt(this::daysWithin)
                    .sum();
        }

        private int daysWithin(LateRun run) {
            LocalDate first =
                    run.days().from().isBefore(from) ? from : run.days().from();
            LocalDate end = Objects.requireNonNull(run.days().toExclusive());
            LocalDate last = until != null && until.isBefore(end) ? until : end;
            return first.isBefore(last) ? new Days(first, last).count() : 0;
        }
    }
}
