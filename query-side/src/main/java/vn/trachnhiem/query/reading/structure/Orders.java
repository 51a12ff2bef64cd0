package vn.trachnhiem.query.reading.structure;

import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** A paragraph without a mark that gives an order by itself, as letters and notices do. */
final class Orders {

    private static final Pattern ORDER = Pattern.compile("(?<!\\p{L})(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo)\\s+"
            + "(?:các\\s+)?(?:đồng chí\\s+|ông\\s+|bà\\s+)?(?:sở|thủ trưởng|giám đốc|chủ tịch|chánh|trưởng|ubnd|ủy ban"
            + "|văn phòng|ban(?! hành)|cục|chi cục|công an|đơn vị|cơ quan|địa phương|thanh tra|phòng|huyện|xã|kho bạc"
            + "|bảo hiểm)(?!\\p{L})");
    private static final Pattern TELLS = Pattern.compile("căn cứ|theo đề nghị|xét |ngày \\d|tại ");

    private Orders() {}

    static boolean opens(FoldedText text, Paragraph paragraph) {
        boolean more = text.source().charAt(paragraph.end() - 1) == ':';
        return !more
                && paragraph.mark().type() == MarkType.NONE
                && !TELLS.matcher(text.folded())
                        .region(paragraph.start(), paragraph.end())
                        .lookingAt()
                && ORDER.matcher(text.folded())
                        .region(paragraph.start(), paragraph.end())
                        .find();
    }
}
