package vn.trachnhiem.seal.note;

/** Key names: not empty, no spaces of any script, no plus sign, no control characters, so that a line with one reads one way. */
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static boolean valid(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(KeyName::allowed);
    }

    private static boolean allowed(int c) {
        return c != '+' && c >= ' ' && c != NEXT_LINE && !Character.isSpaceChar(c);
    }
}
