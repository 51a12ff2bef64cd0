package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.attribution.Days;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.Lead;
import vn.trachnhiem.query.attribution.Who;
import vn.trachnhiem.query.tenures.TenureRow;

/** Whose trail it is: one follows a person across agencies, one stays with an agency (domain, R18). */
public sealed interface Perspective {
    /** Whether what this holder has is the trail's own. */
    boolean sees(Holder holder);

    /** The agency in whose name the trail has the duty, if it has it at all on the business date. */
    Optional<String> agencyOf(Judged judged);

    /** Whether the duty counts in the trail's figures. */
    boolean counts(Judged judged);

    /** The trail of a person with these tenures. */
    record OfPerson(String person, List<TenureRow> tenures) implements Perspective {
        @Override
        public boolean sees(Holder holder) {
            return holder.who().equals(new Who(Who.Kind.PERSON, person));
        }

        @Override
        public Optional<String> agencyOf(Judged judged) {
            return tenures.stream()
                    .filter(tenure -> !tenure.from().isAfter(judged.on()))
                    .filter(tenure -> owes(judged, tenure.agency().value(), new Days(tenure.from(), tenure.until())))
                    .map(tenure -> tenure.agency().value())
                    .reduce((earlier, later) -> later);
        }

        @Override
        public boolean counts(Judged judged) {
            return sees(judged.countingHolder());
        }
    }

    /** The trail of an agency. */
    record OfAgency(String agency) implements Perspective {
        @Override
        public boolean sees(Holder holder) {
            return holder.agencyId().equals(agency);
        }

        @Override
        public Optional<String> agencyOf(Judged judged) {
            return owes(judged, agency, new Days(LocalDate.MIN, null)) ? Optional.of(agency) : Optional.empty();
        }

        @Override
        public boolean counts(Judged judged) {
            return judged.duty().duty().leadOn(judged.countingDay()).agencyId().equals(agency);
        }
    }

    /** Whether the agency led the duty, while it was still owed, on some day of the span up to the business date. */
    private static boolean owes(Judged judged, String agency, Days span) {
        LocalDate last = lastOwed(judged);
        List<Lead> leads = judged.duty().duty().leads();
        for (int i = 0; i < leads.size(); i++) {
            LocalDate from = leads.get(i).from();
            LocalDate to = i + 1 < leads.size() ? leads.get(i + 1).from().minusDays(1) : LocalDate.MAX;
            if (leads.get(i).agencyId().equals(agency) && overlap(later(from, span.from()), earlier(to, last), span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(LocalDate from, LocalDate to, Days span) {
        LocalDate end =
                span.toExclusive() == null ? to : earlier(to, span.toExclusive().minusDays(1));
        return !from.isAfter(end);
    }

    private static LocalDate lastOwed(Judged judged) {
        LocalDate done = judged.duty().doneOn(judged.on()).orElse(judged.on());
        var ending = judged.duty().duty().ending();
        return ending == null ? done : earlier(done, ending.on().minusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
