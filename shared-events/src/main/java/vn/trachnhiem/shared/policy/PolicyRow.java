package vn.trachnhiem.shared.policy;

import java.time.DateTimeException;
import java.time.MonthDay;

/** Reads one line of the policies' file and refuses what could not be used later. */
final class PolicyRow {
    static final String HEADER = "key,from,to,value,unit,basis,certainty,note";

    private PolicyRow() {}

    static Policy read(Row row) {
        var policy = new Policy(
                row.oneOf(PolicyKey.values(), PolicyKey::mark, 0),
                row.date(1),
                row.dateOrOpen(2),
                row.text(3),
                row.oneOf(Unit.values(), Unit::mark, 4),
                row.oneOf(Basis.values(), Basis::mark, 5),
                row.oneOf(Certainty.values(), Certainty::mark, 6),
                row.text(7));
        if (policy.to() != null && policy.to().isBefore(policy.from())) {
            throw row.bad("it ends before it begins");
        }
        if (!valueFits(policy)) {
            throw row.bad(
                    "\"" + policy.value() + "\" is no value in " + policy.unit().mark());
        }
        return policy;
    }

    private static boolean valueFits(Policy policy) {
        return switch (policy.unit()) {
            case WORKING_DAYS, DAYS, MONTHS, YEARS, COUNT, PERCENT, POINTS ->
                policy.value().matches("\\d{1,4}");
            case DAY_OF_YEAR -> isDayOfYear(policy.value());
            case POST -> policy.value().matches("[A-Z][A-Z_]*");
            case LAW -> InspectionLaw.ofYear(policy.value()).isPresent();
        };
    }

    private static boolean isDayOfYear(String value) {
        try {
            return MonthDay.parse("--" + value).isValidYear(2023);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
