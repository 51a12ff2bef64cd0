package vn.trachnhiem.query.reading.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The automatic numbers of a DOCX, which are not in its words: counted as Word counts them. */
final class DocxNumbers {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    DocxNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** The number or dash of a paragraph with a space behind it; empty where it has none. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        XWPFAbstractNum definition = list == null || list.signum() == 0 ? null : definition(list);
        if (definition == null) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.min(depth.intValue(), LEVELS - 1);
        CTLvl form = level(definition, level);
        if (form == null) {
            return "";
        }
        int[] counter =
                counters.computeIfAbsent(definition.getCTAbstractNum().getAbstractNumId(), none -> started(definition));
        count(definition, counter, level);
        return shown(definition, form, counter);
    }

    private @Nullable XWPFAbstractNum definition(BigInteger list) {
        if (document.getNumbering() == null) {
            return null;
        }
        XWPFNum number = document.getNumbering().getNum(list);
        return number == null
                ? null
                : document.getNumbering()
                        .getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
    }

    private static @Nullable CTLvl level(XWPFAbstractNum definition, int level) {
        for (CTLvl form : definition.getCTAbstractNum().getLvlList()) {
            if (form.getIlvl() != null && form.getIlvl().intValue() == level) {
                return form;
            }
        }
        return null;
    }

    private static int[] started(XWPFAbstractNum definition) {
        int[] counter = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            counter[level] = start(definition, level) - 1;
        }
        return counter;
    }

    private static int start(XWPFAbstractNum definition, int level) {
        CTLvl form = level(definition, level);
        return form == null || form.getStart() == null
                ? 1
                : form.getStart().getVal().intValue();
    }

    /** One more of this level; the levels below it begin anew. */
    private static void count(XWPFAbstractNum definition, int[] counter, int level) {
        counter[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            counter[below] = start(definition, below) - 1;
        }
    }

    private static String shown(XWPFAbstractNum definition, CTLvl form, int[] counter) {
        String pattern = form.getLvlText() == null ? "" : form.getLvlText().getVal();
        if (form.getNumFmt() != null && form.getNumFmt().getVal().equals(STNumberFormat.BULLET)) {
            return pattern != null && pattern.contains("+") ? "+ " : "- ";
        }
        String shown = pattern == null ? "" : pattern;
        for (int level = 0; level < LEVELS; level++) {
            CTLvl at = level(definition, level);
            String number = at == null ? "" : number(at, Math.max(1, counter[level]));
            shown = shown.replace("%" + (level + 1), number);
        }
        return shown.isBlank() ? "" : shown + " ";
    }

    private static String number(CTLvl form, int value) {
        STNumberFormat.Enum format = form.getNumFmt() == null
                ? STNumberFormat.DECIMAL
                : form.getNumFmt().getVal();
        return switch (format.intValue()) {
            case STNumberFormat.INT_LOWER_LETTER -> String.valueOf((char) ('a' + (value - 1) % 26));
            case STNumberFormat.INT_UPPER_LETTER -> String.valueOf((char) ('A' + (value - 1) % 26));
            case STNumberFormat.INT_UPPER_ROMAN -> roman(value);
            case STNumberFormat.INT_LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        String[] tens = {"", "X", "XX", "XXX", "XL"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[Math.min(value / 10, tens.length - 1)] + ones[value % 10];
    }
}
