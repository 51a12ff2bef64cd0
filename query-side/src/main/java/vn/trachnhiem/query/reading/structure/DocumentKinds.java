package vn.trachnhiem.query.reading.structure;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.reading.DocumentKind;

/** Kinds of document by their titles and by the abbreviations in their numbers (Nghị định 30/2020, Phụ lục III). */
final class DocumentKinds {

    private static final Map<String, DocumentKind> TITLES = Map.ofEntries(
            Map.entry("chỉ thị", DocumentKind.DIRECTIVE),
            Map.entry("nghị quyết", DocumentKind.RESOLUTION),
            Map.entry("quyết định", DocumentKind.DECISION),
            Map.entry("kế hoạch", DocumentKind.PLAN),
            Map.entry("chương trình", DocumentKind.PROGRAMME),
            Map.entry("chương trình hành động", DocumentKind.PROGRAMME),
            Map.entry("đề án", DocumentKind.SCHEME),
            Map.entry("thông báo", DocumentKind.NOTICE),
            Map.entry("thông báo kết luận", DocumentKind.NOTICE),
            Map.entry("báo cáo", DocumentKind.REPORT),
            Map.entry("tờ trình", DocumentKind.SUBMISSION),
            Map.entry("hướng dẫn", DocumentKind.GUIDANCE),
            Map.entry("công điện", DocumentKind.OTHER));

    private static final Map<String, DocumentKind> SYMBOLS = Map.ofEntries(
            Map.entry("CT", DocumentKind.DIRECTIVE),
            Map.entry("NQ", DocumentKind.RESOLUTION),
            Map.entry("QĐ", DocumentKind.DECISION),
            Map.entry("KH", DocumentKind.PLAN),
            Map.entry("CTR", DocumentKind.PROGRAMME),
            Map.entry("ĐA", DocumentKind.SCHEME),
            Map.entry("TB", DocumentKind.NOTICE),
            Map.entry("BC", DocumentKind.REPORT),
            Map.entry("TTR", DocumentKind.SUBMISSION),
            Map.entry("HD", DocumentKind.GUIDANCE));

    private DocumentKinds() {}

    static @Nullable DocumentKind ofTitle(String foldedLine) {
        return TITLES.get(foldedLine);
    }

    /** A letter has no abbreviation of its own: its number goes on with that of the issuing body. */
    static DocumentKind ofSymbol(@Nullable String number, boolean salutation) {
        if (number == null) {
            return salutation ? DocumentKind.OFFICIAL_LETTER : DocumentKind.OTHER;
        }
        String symbol = number.substring(number.lastIndexOf('/') + 1).replaceAll("-.*$", "");
        DocumentKind kind = SYMBOLS.get(symbol.toUpperCase(Locale.ROOT));
        return kind == null ? DocumentKind.OFFICIAL_LETTER : kind;
    }
}
