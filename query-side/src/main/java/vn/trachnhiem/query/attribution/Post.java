package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who headed one agency, day by day.
 *
 * <p>Where records overlap, the one that begins last speaks: so the changeover day is the new holder's, a person put in
 * charge stands before the suspended head, and after him the head again. A day that no record covers is vacant once
 * the post is known to have been held or recorded as empty; before that it is undetermined.
 */
final class Post {
    private final Holder before;

    /** By the first day on which it is so; nothing changes between the days on which a record begins or ends. */
    private final TreeMap<LocalDate, Holder> since = new TreeMap<>();

    private Post(Holder before) {
        this.before = before;
    }

    static Post of(String agencyId, List<Claim> claims) {
        Post post = new Post(undetermined(agencyId));
        claims.stream()
                .flatMap(claim -> Stream.of(claim.days().from(), claim.days().toExclusive()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(day -> post.since.put(day, find(agencyId, day, claims)));
        return post;
    }

    Holder holderOn(LocalDate day) {
        Map.Entry<LocalDate, Holder> last = since.floorEntry(day);
        return last == null ? before : last.getValue();
    }

    LocalDate nextChangeAfter(LocalDate day) {
        LocalDate next = since.higherKey(day);
        return next == null ? LocalDate.MAX : next;
    }

    private static Holder find(String agencyId, LocalDate day, List<Claim> claims) {
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
                .orElseGet(() -> undetermined(agencyId));
    }

    static Holder undetermined(String agencyId) {
        return new Holder.Undetermined(agencyId, Holder.Missing.TENURE, List.of());
    }
}
