package vn.trachnhiem.query.reading.words;

/**
 * A text in the form in which words are compared: lower case, tone marks in their new places ("hoà" as "hòa", "Uỷ" as
 * "ủy"), every kind of space, line breaks included, and of dash as one. It keeps the length, so that every offset is one of the source as well.
 *
 * @param source the text as it stands
 * @param folded the same text for comparing
 */
public record FoldedText(String source, String folded) {

    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    public static FoldedText of(String source) {
        char[] folded = source.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            moveTone(folded, i);
        }
        return new FoldedText(source, new String(folded));
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u202f', '\u3000', '\t', '\n' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            default -> Character.toLowerCase(c);
        };
    }

    /** The tone moves only in an open syllable ("hoà", never "hoàn"), and never in "quý". */
    private static void moveTone(char[] text, int at) {
        boolean open = at + 2 >= text.length || !Character.isLetter(text[at + 2]);
        boolean afterQ = at > 0 && text[at - 1] == 'q';
        if (!open || afterQ || (text[at] != 'o' && text[at] != 'u')) {
            return;
        }
        for (int i = 0; i < OLD.length(); i += 2) {
            if (OLD.charAt(i) == text[at] && OLD.charAt(i + 1) == text[at + 1]) {
                text[at] = NEW.charAt(i);
                text[at + 1] = NEW.charAt(i + 1);
                return;
            }
        }
    }

    /** Whether the letter at this offset is a capital in the source. */
    public boolean capitalAt(int offset) {
        return offset < source.length() && Character.isUpperCase(source.charAt(offset));
    }

    public int length() {
        return source.length();
    }
}
