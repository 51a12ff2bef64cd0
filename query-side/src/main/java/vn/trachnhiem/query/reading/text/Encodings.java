package vn.trachnhiem.query.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trachnhiem.shared.reading.Refusal;

/** Knows Vietnamese that was typed in TCVN3 or VNI, or decoded wrongly, by the common words it turns into. */
final class Encodings {

    private static final Set<String> COMMON = Set.of(
            "và", "của", "các", "được", "nhân", "tỉnh", "ủy", "hội", "chủ", "nghĩa", "thực", "hiện", "cơ", "về", "ngày",
            "tháng", "năm", "công", "trách", "nhiệm", "số", "nơi", "nhận", "điều", "định", "sở", "việc", "đến", "với",
            "tổ", "chức", "cộng", "hòa", "xã", "độc", "lập", "tự", "hạnh", "phúc", "báo", "cáo", "kế", "hoạch");
    private static final Pattern WORD_PARTS = Pattern.compile("[\\s,.;:()/\"-]+");
    private static final Pattern UTF8_AS_LATIN = Pattern.compile(
            "á»[\\u0080-\\u024f\\u2010-\\u2122]|áº[\\u0080-\\u024f\\u2010-\\u2122]|Ã[\\u0080-\\u00bf]|Ä\\u2018|Ä\\u0091|Æ°|Æ¡");
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{L}");
    private static final int SAMPLE = 20_000;
    private static final int ENOUGH = 3;
    private static final int MANY_LOST = 8;

    private Encodings() {}

    /** Refuses text whose letters are not those that its writer saw. */
    static void check(String text) throws RefusedFile {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        if (sample.indexOf('\ufffd') >= 0) {
            throw new RefusedFile(Refusal.BROKEN_ENCODING, "U+FFFD");
        }
        if (UTF8_AS_LATIN.matcher(sample).results().limit(ENOUGH).count() == ENOUGH) {
            throw new RefusedFile(Refusal.BROKEN_ENCODING, "UTF-8 → Windows-1252");
        }
        if (LOST.matcher(sample).results().limit(MANY_LOST).count() == MANY_LOST) {
            throw new RefusedFile(Refusal.BROKEN_ENCODING, "?");
        }
        String legacy = legacy(sample, common(sample));
        if (!legacy.isEmpty()) {
            throw new RefusedFile(Refusal.LEGACY_ENCODING, legacy);
        }
    }

    /** The refusal of bytes that are not UTF-8. */
    static RefusedFile refuse(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
        String legacy = legacy(new String(sample, StandardCharsets.ISO_8859_1), 0);
        if (!legacy.isEmpty()) {
            return new RefusedFile(Refusal.LEGACY_ENCODING, legacy);
        }
        if (Charset.isSupported("windows-1258")) {
            String windows = new String(sample, Charset.forName("windows-1258"));
            if (common(Normalizer.normalize(windows, Normalizer.Form.NFC)) >= ENOUGH) {
                return new RefusedFile(Refusal.LEGACY_ENCODING, "Windows-1258");
            }
        }
        return new RefusedFile(Refusal.BROKEN_ENCODING, "UTF-8");
    }

    private static String legacy(String sample, int asItIs) {
        int tcvn = common(LegacyAlphabets.fromTcvn3(sample));
        int vni = common(LegacyAlphabets.fromVni(sample));
        if (Math.max(tcvn, vni) < ENOUGH + 2 * asItIs) {
            return "";
        }
        return tcvn >= vni ? "TCVN3 (ABC)" : "VNI";
    }

    private static int common(String text) {
        int count = 0;
        for (String word : WORD_PARTS.split(text.toLowerCase(Locale.ROOT), -1)) {
            boolean accented = word.chars().anyMatch(c -> c > 127);
            count += accented && COMMON.contains(word) ? 1 : 0;
        }
        return count;
    }
}
