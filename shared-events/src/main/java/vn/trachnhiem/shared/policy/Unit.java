package vn.trachnhiem.shared.policy;

/** What a policy's value counts. */
public enum Unit {
    WORKING_DAYS("working-days"),
    DAYS("days"),
    MONTHS("months"),
    YEARS("years"),
    COUNT("count"),
    PERCENT("percent"),
    POINTS("points"),
    /** A day of the year, written MM-dd. */
    DAY_OF_YEAR("day-of-year"),
    /** A post, written as its identifier in the ledger's language. */
    POST("post"),
    /** A version of the law on inspection, written as its year. */
    LAW("law");

    private final String mark;

    Unit(String mark) {
        this.mark = mark;
    }

    /** The word the data files use. */
    public String mark() {
        return mark;
    }

    /** Whether a length of time is measured, that is, something that ends on a day. */
    public boolean isTime() {
        return switch (this) {
            case WORKING_DAYS, DAYS, MONTHS, YEARS -> true;
            case COUNT, PERCENT, POINTS, DAY_OF_YEAR, POST, LAW -> false;
        };
    }
}
