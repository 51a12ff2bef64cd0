package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Tells head, operative part and foot apart, in the document and in each text attached to it. */
final class Zones {

    private static final Pattern LEAD_IN = Pattern.compile(
            "yêu cầu|chỉ thị|quyết định|quyết nghị|kết luận|chỉ đạo|ý kiến|đề nghị|giao|thông báo|như sau|sau đây"
                    + "|nội dung|nhiệm vụ|ban hành");
    private static final Pattern LEGAL_BASIS = Pattern.compile("(?:- ?)?(?:căn cứ|theo đề nghị|xét |thực hiện )");
    private static final Pattern RECIPIENTS = Pattern.compile("nơi nhận\\s*:?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:(?:t\\s?m|k\\s?t|t\\s?l|tuq|q)\\s*[./]\\s*)?(?:quyền )?(?:phó )?(?:chủ tịch|giám đốc|ủy ban nhân dân"
                    + "|ubnd|hội đồng nhân dân|chánh văn phòng|chánh thanh tra|trưởng ban|bộ trưởng|thứ trưởng"
                    + "|cục trưởng|trưởng phòng|hiệu trưởng|thủ tướng|ban chỉ đạo|ban thường vụ|tổng giám đốc"
                    + "|chính phủ|thủ trưởng|trưởng đoàn|bí thư|ủy viên).*");
    private static final int TAIL = 160;

    private Zones() {}

    static List<Zone> of(FoldedText text, List<Paragraph> paragraphs) {
        List<Attachments.Start> starts = Attachments.starts(text, paragraphs);
        List<Zone> zones = new ArrayList<>();
        int end = starts.isEmpty() ? paragraphs.size() : starts.getFirst().from();
        List<Paragraph> main = paragraphs.subList(0, end);
        zones.add(zone(text, "", main, bodyStart(text, main)));
        for (int i = 0; i < starts.size(); i++) {
            Attachments.Start start = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1).from() : paragraphs.size();
            List<Paragraph> part = paragraphs.subList(start.from(), to);
            zones.add(zone(text, start.prefix(), part, start.bodyFrom() - start.from()));
        }
        return zones;
    }

    private static Zone zone(FoldedText text, String prefix, List<Paragraph> part, int body) {
        int foot = body;
        while (foot < part.size() && !startsFoot(text, part.get(foot))) {
            foot++;
        }
        return new Zone(prefix, part.subList(0, body), part.subList(body, foot), part.subList(foot, part.size()));
    }

    private static boolean startsFoot(FoldedText text, Paragraph paragraph) {
        String words = paragraph.span().of(text.folded());
        return RECIPIENTS.matcher(words).lookingAt()
                || (Capitals.only(text, paragraph.span())
                        && SIGNATURE.matcher(words).matches());
    }

    private static int bodyStart(FoldedText text, List<Paragraph> main) {
        boolean addressees = false;
        for (int i = 0; i < main.size(); i++) {
            Paragraph paragraph = main.get(i);
            addressees = Addressees.continues(text, paragraph, addressees);
            if (!addressees && startsBody(text, paragraph)) {
                return i;
            }
            if (!addressees && leadsIn(text, paragraph)) {
                return i + 1;
            }
        }
        return main.size();
    }

    private static boolean startsBody(FoldedText text, Paragraph paragraph) {
        MarkType type = paragraph.mark().type();
        if (type == MarkType.ROW) {
            return TableColumns.of(text, Rows.cells(text, paragraph.span())) != null;
        }
        boolean marked = type != MarkType.NONE && type != MarkType.DASH && type != MarkType.PLUS;
        boolean basis = LEGAL_BASIS
                .matcher(text.folded())
                .region(paragraph.words(), paragraph.end())
                .lookingAt();
        return (marked && !basis) || Orders.opens(text, paragraph);
    }

    private static boolean leadsIn(FoldedText text, Paragraph paragraph) {
        if (text.source().charAt(paragraph.end() - 1) != ':') {
            return false;
        }
        int tail = Math.max(paragraph.start(), paragraph.end() - TAIL);
        return LEAD_IN.matcher(text.folded()).region(tail, paragraph.end()).find();
    }
}
