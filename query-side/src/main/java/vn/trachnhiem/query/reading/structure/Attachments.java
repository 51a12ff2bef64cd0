package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Where the texts attached to a document begin: "PHỤ LỤC", or a title over "(Ban hành kèm theo …)". */
final class Attachments {

    /** An attached text: the index of its title, of the first paragraph after it, and what its paths begin with. */
    record Start(int from, int bodyFrom, String prefix) {}

    private static final Pattern TITLE = Pattern.compile(
            "(phụ lục|quy chế|quy định|quy trình|kế hoạch|chương trình"
                    + "|đề án|danh mục|bảng|biểu|phương án|nội quy|điều lệ|hướng dẫn|bộ tiêu chí|nhiệm vụ|phân công)(?!\\p{L}).*");
    private static final Pattern APPENDIX =
            Pattern.compile("phụ lục(?:\\s+(?:số\\s+)?([ivx]{1,5}|\\d{1,2}[a-z]?))?(?!\\p{L}).*");
    private static final Pattern ATTACHED =
            Pattern.compile(".*\\(\\s*(?:được )?(?:ban hành )?kèm theo .*|kèm theo .*", Pattern.DOTALL);
    private static final Map<String, String> SHORT = Map.of(
            "phụ lục", "PL", "quy chế", "QC", "quy định", "QĐ", "kế hoạch", "KH", "chương trình", "CTr", "đề án", "ĐA");
    private static final int TITLE_PARAGRAPHS = 8;

    private Attachments() {}

    static List<Start> starts(FoldedText text, List<Paragraph> paragraphs) {
        List<Start> starts = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            if (!title(text, paragraphs.get(i))) {
                continue;
            }
            int body = bodyAfter(text, paragraphs, i);
            if (body > 0) {
                starts.add(new Start(i, body, prefix(text, paragraphs.get(i), used)));
                i = body - 1;
            }
        }
        return starts;
    }

    private static boolean title(FoldedText text, Paragraph paragraph) {
        String words = paragraph.span().of(text.folded());
        boolean appendix = words.length() < 200 && APPENDIX.matcher(words).matches();
        boolean headed = appendix && text.capitalAt(paragraph.start()) && !words.endsWith(".") && !words.endsWith(";");
        return headed
                || (Capitals.only(text, paragraph.span())
                        && TITLE.matcher(words).matches());
    }

    /** The paragraph after the title, or -1 where what looked like a title heads no attached text. */
    private static int bodyAfter(FoldedText text, List<Paragraph> paragraphs, int from) {
        int titled = from + 1;
        int last = Math.min(paragraphs.size(), from + TITLE_PARAGRAPHS);
        for (int i = from; i < last; i++) {
            String words = paragraphs.get(i).span().of(text.folded());
            if (i > from && paragraphs.get(i).mark().type() != MarkType.NONE) {
                break;
            }
            if (ATTACHED.matcher(words).matches()) {
                return i + 1;
            }
            titled = Capitals.only(text, paragraphs.get(i).span()) ? i + 1 : titled;
        }
        return APPENDIX.matcher(paragraphs.get(from).span().of(text.folded())).matches() ? titled : -1;
    }

    private static String prefix(FoldedText text, Paragraph paragraph, Map<String, Integer> used) {
        String words = paragraph.span().of(text.folded());
        Matcher appendix = APPENDIX.matcher(words);
        String prefix = SHORT.entrySet().stream()
                .filter(entry -> words.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("KT");
        if (appendix.matches() && appendix.group(1) != null) {
            prefix += appendix.group(1).toUpperCase(Locale.ROOT);
        }
        int times = used.merge(prefix, 1, Integer::sum);
        return times == 1 ? prefix : prefix + "(" + times + ")";
    }
}
