package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;

/**
 * R19: a finding about a past period: the heads of that period with their parts of it, and apart from them who must
 * remedy today. Where the agency has ended, its successor remedies.
 */
public record PastPeriod(List<Part> parts, Holder remedies, Grounds grounds) {

    /** One head's part of the period inspected. */
    public record Part(Holder holder, Days days) {}

    /** {@code period} is the inspected period with an end; {@code remedyingAgency} owes the remedy on {@code on}. */
    public static PastPeriod of(Posts posts, String agencyId, Days period, String remedyingAgency, LocalDate on) {
        var parts = Run.of(period, day -> posts.holderOn(agencyId, day)).stream()
                .map(run -> new Part(run.said(), run.days()))
                .toList();
        var remedies = posts.holderOn(remedyingAgency, on);
        var grounds = parts.stream()
                .map(part -> Grounds.of(part.holder().events(), part.holder().rule()))
                .reduce(Grounds.of(remedies.events(), Rule.R19, remedies.rule()), Grounds::and);
        return new PastPeriod(parts, remedies, grounds);
    }
}
