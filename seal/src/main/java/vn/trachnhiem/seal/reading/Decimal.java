package vn.trachnhiem.seal.reading;

/** Sizes and indexes as the C2SP formats write them: ASCII decimal, no sign, no leading zero, below 2^63. */
public final class Decimal {
    private static final int MOST_DIGITS = 19;

    private Decimal() {}

    public static long parse(String text) throws Fault {
        Fault.unless(wellFormed(text), "not a plain decimal number");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Fault("number beyond 2^63-1");
        }
    }

    private static boolean wellFormed(String text) {
        return text.equals("0")
                || (!text.isEmpty()
                        && text.length() <= MOST_DIGITS
                        && text.charAt(0) != '0'
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
