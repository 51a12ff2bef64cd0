package vn.trachnhiem.query.attribution;

import java.util.List;
import java.util.function.Predicate;

/** R18: two views of the same figures: one follows a person through agencies, one stays with an agency. */
public record Trail(List<LateRun> runs, List<Missed> defaults) {

    public static Trail ofPerson(String personId, List<Attribution> attributions) {
        var person = new Who(Who.Kind.PERSON, personId);
        return of(attributions, holder -> holder.who().equals(person));
    }

    public static Trail ofAgency(String agencyId, List<Attribution> attributions) {
        return of(attributions, holder -> holder.agencyId().equals(agencyId));
    }

    private static Trail of(List<Attribution> attributions, Predicate<Holder> wanted) {
        return new Trail(
                attributions.stream()
                        .flatMap(each -> each.runs().stream())
                        .filter(run -> wanted.test(run.holder()))
                        .toList(),
                attributions.stream()
                        .flatMap(each -> each.defaults().stream())
                        .filter(missed -> wanted.test(missed.holder()))
                        .toList());
    }
}
