package vn.trachnhiem.query.reading.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The first bytes by which kinds of file are known. */
final class Signatures {

    private static final Map<String, Content> FIRST = new LinkedHashMap<>();

    static {
        FIRST.put("\u00d0\u00cf\u0011\u00e0", Content.OLE2);
        FIRST.put("{\\rtf", Content.RTF);
        FIRST.put("\u00ff\u00d8\u00ff", Content.JPEG);
        FIRST.put("\u0089PNG", Content.PNG);
        FIRST.put("II*\u0000", Content.TIFF);
        FIRST.put("MM\u0000*", Content.TIFF);
        FIRST.put("GIF8", Content.GIF);
        FIRST.put("Rar!", Content.RAR);
        FIRST.put("7z\u00bc\u00af", Content.SEVEN_ZIP);
        FIRST.put("\u001f\u008b", Content.GZIP);
        FIRST.put("MZ\u0090", Content.PROGRAM);
        FIRST.put("\u007fELF", Content.PROGRAM);
    }

    private Signatures() {}

    static Content of(String head, byte[] bytes) {
        for (Map.Entry<String, Content> first : FIRST.entrySet()) {
            if (head.startsWith(first.getKey())) {
                return first.getValue();
            }
        }
        String opening = head.stripLeading().toLowerCase(Locale.ROOT);
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) {
            return Content.HTML;
        }
        return text(head, bytes) ? Content.TXT : Content.BINARY;
    }

    /** Text has no control bytes but line ends and tabs; two-byte text says so by its mark. */
    private static boolean text(String head, byte[] bytes) {
        if (PlainText.twoBytes(bytes)) {
            return true;
        }
        return head.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u000b\u001a\u001b".indexOf(c) < 0);
    }
}
