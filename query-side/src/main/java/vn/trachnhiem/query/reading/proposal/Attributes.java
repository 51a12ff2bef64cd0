package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Labelled lines of plans: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …", "(Chủ trì: …; phối hợp: …)". */
final class Attributes {

    /** What a labelled value tells. */
    enum Label {
        COORDINATORS("(?:(?:cơ quan|đơn vị|các đơn vị)\\s+)?(?:cùng\\s+)?phối hợp(?: thực hiện)?"),
        LEAD(
                "(?:(?:cơ quan|đơn vị|tổ chức|lãnh đạo)\\s+)(?:được giao\\s+)?(?:chủ trì|thực hiện|chịu trách nhiệm(?: chính)?"
                        + "|tham mưu|đầu mối)(?:[ ,]+(?:thực hiện|triển khai|tham mưu))?|chủ trì(?: thực hiện)?"
                        + "|phân công(?: thực hiện)?|trách nhiệm thực hiện|giao"),
        DEADLINE("(?:thời gian|thời hạn|tiến độ|hạn|thời điểm)(?:\\s+(?:thực hiện|hoàn thành|báo cáo|gửi|xong|trình))*"
                + "|hoàn thành"),
        DELIVERABLE("(?:sản phẩm|kết quả|đầu ra)(?:\\s+(?:đầu ra|dự kiến|thực hiện|hoàn thành|đạt được))*"),
        COST("(?:nguồn\\s+)?kinh phí(?: thực hiện)?");

        private final Pattern at;

        Label(String words) {
            this.at = Pattern.compile("(?:" + words + ")\\s*:\\s*");
        }
    }

    /** A labelled value; it is the words after the label. */
    record Attribute(Label label, int start, Span value) {}

    private static final Pattern STARTS = Pattern.compile("(?:^|[(;.\\n])\\s*[-+]?\\s*");

    private Attributes() {}

    static boolean starts(FoldedText text, int start, int end) {
        for (Label label : Label.values()) {
            if (label.at.matcher(text.folded()).region(start, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** All labelled values between two offsets, in their order. */
    static List<Attribute> in(FoldedText text, int start, int end) {
        List<Attribute> found = new ArrayList<>();
        Matcher at = STARTS.matcher(text.folded()).region(start, end);
        while (at.find()) {
            for (Label label : Label.values()) {
                Matcher labelled = label.at.matcher(text.folded()).region(at.end(), end);
                if (labelled.lookingAt()) {
                    found.add(new Attribute(label, at.end(), value(text, labelled.end(), end)));
                    break;
                }
            }
        }
        return found;
    }

    private static Span value(FoldedText text, int from, int limit) {
        int end = from;
        while (end < limit && !ends(text, end, limit)) {
            end++;
        }
        return new Span(from, end);
    }

    private static boolean ends(FoldedText text, int at, int limit) {
        char c = text.folded().charAt(at);
        boolean stop = c == '.'
                && (at + 1 >= limit || Character.isWhitespace(text.folded().charAt(at + 1)));
        return stop || ((c == ';' || c == '\n') && starts(text, skip(text, at + 1, limit), limit)) || closes(text, at);
    }

    private static int skip(FoldedText text, int from, int limit) {
        int at = from;
        while (at < limit && " \n-+".indexOf(text.folded().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A closing bracket whose opening one stands before the value. */
    private static boolean closes(FoldedText text, int at) {
        return text.folded().charAt(at) == ')'
                && text.folded().lastIndexOf('(', at) < text.folded().lastIndexOf(':', at);
    }
}
