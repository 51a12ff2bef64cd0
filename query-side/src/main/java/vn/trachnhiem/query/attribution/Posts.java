package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is recorded of the heads of agencies, and the answer who answered for one on a day (R2, R3, R4, R22).
 *
 * <p>Where records overlap, the one that begins last speaks: so the changeover day is the new holder's, a person put in
 * charge stands before the suspended head, and after him the head again. A day that no record covers is vacant once
 * the post is known to have been held or recorded as empty; before that it is undetermined.
 */
public record Posts(List<Tenure> tenures, List<Vacancy> vacancies) {

    public Posts {
        tenures = List.copyOf(tenures);
        vacancies = List.copyOf(vacancies);
    }

    public Holder holderOn(String agencyId, LocalDate day) {
        var claims = claims(agencyId);
        return claims.stream()
                .filter(claim -> claim.days().contains(day))
                .map(claim -> claim.days().from())
                .max(Comparator.naturalOrder())
                .map(latest -> agreed(agencyId, beginningOn(latest, day, claims)))
                .orElseGet(() -> unclaimed(agencyId, day, claims));
    }

    private static List<Holder> beginningOn(LocalDate from, LocalDate day, List<Claim> claims) {
        return claims.stream()
                .filter(claim ->
                        claim.days().from().equals(from) && claim.days().contains(day))
                .map(Claim::says)
                .toList();
    }

    private static Holder agreed(String agencyId, List<Holder> said) {
        if (said.stream().map(Holder::who).distinct().count() == 1) {
            return said.getFirst();
        }
        var events = said.stream().flatMap(each -> each.events().stream()).toList();
        return new Holder.Undetermined(agencyId, Holder.Missing.AGREEMENT, events);
    }

    private static Holder unclaimed(String agencyId, LocalDate day, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.isKnown() && !claim.days().from().isAfter(day))
                .max(Comparator.comparing(claim -> claim.days().from()))
                .<Holder>map(last -> new Holder.Vacant(agencyId, last.says().events()))
                .orElseGet(() -> new Holder.Undetermined(agencyId, Holder.Missing.TENURE, List.of()));
    }

    private List<Claim> claims(String agencyId) {
        return Stream.concat(
                        tenures.stream()
                                .filter(each -> each.agencyId().equals(agencyId))
                                .sorted(Comparator.comparing(Tenure::tenureId))
                                .map(Claim::of),
                        vacancies.stream()
                                .filter(each -> each.agencyId().equals(agencyId))
                                .map(Claim::of))
                .toList();
    }
}
