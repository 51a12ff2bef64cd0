package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is recorded of the heads of agencies, and the answer who answered for one on a day (R2, R3, R4, R22). Who judges many duties
 * asks for many days of few agencies, so each agency's answers are made once.
 */
public final class Posts {
    private final List<Tenure> tenures;
    private final List<Vacancy> vacancies;
    private final Map<String, Post> byAgency = new HashMap<>();

    public Posts(List<Tenure> tenures, List<Vacancy> vacancies) {
        this.tenures = List.copyOf(tenures);
        this.vacancies = List.copyOf(vacancies);
        claims().collect(Collectors.groupingBy(claim -> claim.says().agencyId()))
                .forEach((agencyId, claims) -> byAgency.put(agencyId, Post.of(agencyId, claims)));
    }

    public List<Tenure> tenures() {
        return tenures;
    }

    public List<Vacancy> vacancies() {
        return vacancies;
    }

    public Holder holderOn(String agencyId, LocalDate day) {
        Post post = byAgency.get(agencyId);
        return post == null ? Post.undetermined(agencyId) : post.holderOn(day);
    }

    /** The next day after that on which the answer may be another; the end of time where there is none. */
    LocalDate nextChangeAfter(String agencyId, LocalDate day) {
        Post post = byAgency.get(agencyId);
        return post == null ? LocalDate.MAX : post.nextChangeAfter(day);
    }

    /** In the order of ids, so that the order of recording changes nothing. */
    private Stream<Claim> claims() {
        return Stream.concat(
                tenures.stream().sorted(Comparator.comparing(Tenure::tenureId)).map(Claim::of),
                vacancies.stream().map(Claim::of));
    }

    @Override
    public String toString() {
        return "Posts[tenures=" + tenures + ", vacancies=" + vacancies + "]";
    }
}
