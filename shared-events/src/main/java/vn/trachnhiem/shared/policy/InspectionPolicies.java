package vn.trachnhiem.shared.policy;

import java.time.LocalDate;

/**
 * The limits of an inspection under its governing law. The law is a field of the inspection, so an act after the law
 * has ended is still judged by that law as it last stood; an act before it began, as it first stood.
 */
public record InspectionPolicies(PolicyBook book, InspectionLaw law) {

    /** A step's time limit; any inspection or publication key. */
    public Answer<Limit> limit(PolicyKey key, LocalDate on) {
        return underLaw(on).flatMap(day -> book.limit(key, day));
    }

    /** A step's number, such as how often the fieldwork may be extended. */
    public Answer<Integer> amount(PolicyKey key, LocalDate on) {
        return underLaw(on).flatMap(day -> book.amount(key, day));
    }

    /** The post that approves the yearly plan. */
    public Answer<String> planApprover(LocalDate on) {
        return underLaw(on)
                .flatMap(day -> book.on(PolicyKey.INSPECTION_PLAN_APPROVER, day))
                .map(Policy::value);
    }

    private Answer<LocalDate> underLaw(LocalDate on) {
        return book.policies().stream()
                .filter(each ->
                        each.key() == PolicyKey.INSPECTION_LAW && each.value().equals(law.year()))
                .findFirst()
                .map(inForce -> Answer.known(clamp(on, inForce)))
                .orElseGet(() -> Answer.unknown(new Gap.NoPolicy(PolicyKey.INSPECTION_LAW, on)));
    }

    private static LocalDate clamp(LocalDate on, Policy inForce) {
        if (on.isBefore(inForce.from())) {
            return inForce.from();
        }
        var last = inForce.to();
        return last != null && on.isAfter(last) ? last : on;
    }
}
