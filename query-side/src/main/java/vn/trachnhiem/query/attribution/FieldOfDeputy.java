package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R11: a field given to a deputy by the agency's assignment of work, and what follows on a day. Whether the head answers
 * jointly is for a determination (R1); here he answers as head.
 */
public record FieldOfDeputy(
        String agencyId,
        String deputyId,
        String field,
        LocalDate from,
        @Nullable LocalDate toExclusive,
        String eventId) {

    /** How somebody answers for a field. */
    public enum Answers {
        DIRECT,
        HEAD
    }

    /** One edge of accountability. */
    public record Edge(Who who, Answers answers, Grounds grounds) {}

    /** The deputy directly and the head as head; without an assignment in force the head directly. */
    public static List<Edge> edges(
            Posts posts, List<FieldOfDeputy> assignments, String agencyId, String field, LocalDate day) {
        var head = posts.holderOn(agencyId, day);
        var deputies = assignments.stream()
                .filter(each -> each.covers(agencyId, field, day))
                .map(FieldOfDeputy::direct)
                .toList();
        var edge = new Edge(
                head.who(),
                deputies.isEmpty() ? Answers.DIRECT : Answers.HEAD,
                Grounds.of(head.events(), Rule.R11, head.rule()));
        return Stream.concat(deputies.stream(), Stream.of(edge)).toList();
    }

    private boolean covers(String agency, String matter, LocalDate day) {
        return agencyId.equals(agency) && field.equals(matter) && new Days(from, toExclusive).contains(day);
    }

    private Edge direct() {
        return new Edge(new Who(Who.Kind.PERSON, deputyId), Answers.DIRECT, Grounds.of(List.of(eventId), Rule.R11));
    }
}
