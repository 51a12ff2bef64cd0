package vn.trachnhiem.query.reading.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** The closing injunction: paragraphs without a mark after the last provision ("Yêu cầu … nghiêm túc thực hiện …./."). */
final class Closing {

    private static final Pattern WORDS = Pattern.compile(
            "(?:chỉ thị|kế hoạch|quyết định|công văn|văn bản|thông báo|quy chế|quy định|chương trình|đề án) này"
                    + "|^trên đây là|^trong quá trình|nghiêm túc|^yêu cầu|^đề nghị|^nhận được|\\./\\.$|^giao |^căn cứ");

    private Closing() {}

    /** Index of the first closing paragraph; the size of the body where it has none. */
    static int from(FoldedText text, List<Paragraph> body) {
        int from = body.size();
        while (from > 1 && closes(text, body.get(from - 1)) && finished(text, body.get(from - 2))) {
            from--;
        }
        boolean marks =
                body.stream().limit(from).anyMatch(paragraph -> paragraph.mark().type() != MarkType.NONE);
        return marks && !articles(body.subList(0, from)) ? from : body.size();
    }

    /** What follows the last article without a mark is that article's second paragraph. */
    private static boolean articles(List<Paragraph> body) {
        return body.stream().anyMatch(paragraph -> paragraph.mark().type() == MarkType.ARTICLE);
    }

    private static boolean closes(FoldedText text, Paragraph paragraph) {
        return paragraph.mark().type() == MarkType.NONE
                && WORDS.matcher(paragraph.span().of(text.folded())).find();
    }

    private static boolean finished(FoldedText text, Paragraph before) {
        char last = text.source().charAt(before.end() - 1);
        return last == '.' || last == ';' || last == '"' || before.mark().type() == MarkType.ROW;
    }
}
