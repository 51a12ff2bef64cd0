package vn.trachnhiem.query.attribution;

import java.util.Set;
import vn.trachnhiem.shared.policy.PolicyBook;
import vn.trachnhiem.shared.policy.WorkingCalendar;

/**
 * What the rules are applied with: dated policies, the working calendar, and which agencies' heads are managed by a
 * ministry (R20). {@code ruleVersion} stands in every figure (R21).
 */
public record Terms(
        PolicyBook policies, WorkingCalendar calendar, Set<String> ministryManagedAgencies, String ruleVersion) {

    /** The version of the rules as programmed here; raised with every change of a result. */
    public static final String RULE_VERSION = "attribution/1";

    public Terms {
        ministryManagedAgencies = Set.copyOf(ministryManagedAgencies);
    }

    public static Terms current(Set<String> ministryManagedAgencies) {
        return new Terms(Shipped.POLICIES, Shipped.CALENDAR, ministryManagedAgencies, RULE_VERSION);
    }

    /** Both come with the product and never change while it runs, so they are read once, when first asked for. */
    private static final class Shipped {
        private static final PolicyBook POLICIES = PolicyBook.load();
        private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    }
}
