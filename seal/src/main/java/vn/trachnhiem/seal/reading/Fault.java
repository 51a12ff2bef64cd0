package vn.trachnhiem.seal.reading;

/**
 * Input that is not what its format says. Checked, so that the compiler proves that none escapes from a parser: public
 * parsers turn it into {@link Result.Faulty}. Carries no stack trace, since whoever sends rubbish decides how many are made.
 */
public final class Fault extends Exception {
    private final String reason;

    public Fault(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What is wrong, in one English sentence without untrusted content of any length. */
    public String reason() {
        return reason;
    }

    /** Refuses the input unless the rule holds. */
    public static void unless(boolean rule, String reason) throws Fault {
        if (!rule) {
            throw new Fault(reason);
        }
    }
}
