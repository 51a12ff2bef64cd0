package vn.trachnhiem.query.reading.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.Dates;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.DocumentKind;
import vn.trachnhiem.shared.reading.HeaderFacts;

/** The facts of a document's head and foot; what is not there stays null. */
public final class HeaderReader {

    private static final Pattern NUMBER = Pattern.compile(
            "số\\s*:?\\s*(\\d{1,5}[a-z]?)\\s*[/-]\\s*((?:\\d{4}\\s*/\\s*)?\\p{L}[\\p{L}\\d&]*(?:\\s*-\\s*[\\p{L}\\d&]+)*)");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(\\p{L}[\\p{L}\\s.-]{1,40}),\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern ORDERS = Pattern.compile(
            "((?:phó )?(?:chủ tịch|thường trực|giám đốc|chánh văn phòng)?\\s*(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)"
                    + "\\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:\\s+\\p{L}+){0,4}?)"
                    + "\\s+(?:yêu cầu|chỉ thị|chỉ đạo|kết luận|có ý kiến|đề nghị|giao|thông báo|quyết định|ban hành)");

    private final FoldedText text;
    private final DocumentStructure structure;
    private final String head;
    private final int headEnd;

    private HeaderReader(DocumentStructure structure) {
        this.text = structure.text();
        this.structure = structure;
        List<Paragraph> paragraphs = structure.main().head();
        this.headEnd = paragraphs.isEmpty() ? 0 : paragraphs.getLast().end();
        this.head = text.folded().substring(0, headEnd);
    }

    public static HeaderFacts read(DocumentStructure structure) {
        return new HeaderReader(structure).read();
    }

    private HeaderFacts read() {
        HeadLines lines = HeadLines.of(text, headEnd);
        Matcher number = NUMBER.matcher(top(lines));
        String given = number.find() ? source(number.start(1), number.end(2)).replaceAll("\\s+", "") : null;
        Matcher dated = PLACE_AND_DATE.matcher(top(lines));
        boolean date = dated.find();
        Signature signature = Signature.of(text, structure.main());
        return new HeaderFacts(
                kind(given, lines),
                given,
                date ? Dates.of(dated.group(4), dated.group(3), dated.group(2)) : null,
                date ? lastLine(source(dated.start(1), dated.end(1))) : null,
                lines.issuingBody(),
                orderingAuthority(),
                lines.subject(),
                signature.name(),
                signature.post(),
                signature.capacity());
    }

    /** Number and date of the document itself stand above its subject; those below belong to what it cites. */
    private String top(HeadLines lines) {
        return head.substring(0, Math.min(head.length(), lines.preambleFrom()));
    }

    private DocumentKind kind(@Nullable String number, HeadLines lines) {
        DocumentKind titled = lines.kind();
        return titled != null ? titled : DocumentKinds.ofSymbol(number, head.contains("kính gửi"));
    }

    private @Nullable String orderingAuthority() {
        Matcher orders = ORDERS.matcher(head);
        String last = null;
        while (orders.find()) {
            last = source(orders.start(1), orders.end(1)).strip().replaceAll("\\s+", " ");
        }
        return last;
    }

    private String source(int from, int to) {
        return text.source().substring(from, to);
    }

    private static String lastLine(String place) {
        return place.substring(place.lastIndexOf('\n') + 1).strip().replaceAll("^.*\\s{2,}", "");
    }
}
