package vn.trachnhiem.query.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;

/**
 * Recognises the marks of Nghị định 30/2020 (Phần, Chương, Mục, Điều, 1., a)) and those of practice beside them: I., A.,
 * 1.1., 1), dashes and plus signs, the letter f.
 */
final class Marks {

    private record Form(Pattern pattern, Function<MatchResult, MarkType> type) {}

    private static final String ROMAN = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})";

    private static final List<Form> FORMS = List.of(
            form(
                    "(?:phần)\\s+(?:thứ\\s+)?(" + ROMAN
                            + "|\\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu)(?![\\p{L}\\d])[.:]?\\s*",
                    MarkType.PART),
            form("chương\\s+(" + ROMAN + "|\\d{1,2})(?![\\p{L}\\d])[.:]?\\s*", MarkType.CHAPTER),
            form("mục\\s+(" + ROMAN + "|\\d{1,2})(?![\\p{L}\\d])[.:]?\\s*(?=$|[^,;)\\s])", MarkType.SECTION),
            form("điều\\s+(\\d{1,3}[a-zđ]?)\\s*[.:]\\s*", MarkType.ARTICLE),
            form("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)/]?\\s+(?=[\\p{L}(\"])", Marks::numberOfDepth),
            form("\\(?(\\d{1,3})\\s*\\)\\s*(?=[\\p{L}(\"])", MarkType.NUMBER_IN_BRACKET),
            form("(\\d{1,3})\\s*[./]\\s*(?=[\\p{L}(\"])", MarkType.NUMBER),
            form("(\\d{1,3})\\.\\s+(?=\\d)", MarkType.NUMBER),
            form("\\(?([a-zđ]\\d?)\\s*\\)\\s*", MarkType.LETTER),
            form("([a-zđ])\\s*[./]\\s+(?=\\S)", MarkType.LETTER),
            form("[-•●▪■◦⁃∙·*\\uf02d\\uf0b7\\uf0a7]{1,2}\\s*(?=[\\p{L}\\d(\"\\[])", MarkType.DASH),
            form("\\+\\s*(?=[\\p{L}\\d(\"])", MarkType.PLUS));

    private static final Pattern ROMAN_HEAD = Pattern.compile("([IVX]{1,5})\\s*[.)]\\s*(?=\\S)");
    private static final Pattern CAPITAL_HEAD = Pattern.compile("([A-HĐK])\\s*[.)]\\s+(?=\\S)");

    private Marks() {}

    /** The mark of the paragraph from {@code start} to {@code end}; type NONE where it has none. */
    static Mark at(FoldedText text, int start, int end) {
        Mark capital = capital(text, start, end);
        if (capital != null) {
            return capital;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text.folded()).region(start, end);
            if (matcher.lookingAt() && !matcher.toMatchResult().group().isEmpty()) {
                return mark(form, matcher);
            }
        }
        return new Mark(MarkType.NONE, "", start);
    }

    private static Mark mark(Form form, Matcher matcher) {
        MarkType type = form.type().apply(matcher.toMatchResult());
        String label = matcher.groupCount() == 0 ? "" : matcher.group(1);
        return new Mark(type, type.heading() ? label.toUpperCase(Locale.ROOT) : label, matcher.end());
    }

    private static @Nullable Mark capital(FoldedText text, int start, int end) {
        Matcher roman = ROMAN_HEAD.matcher(text.source()).region(start, end);
        if (roman.lookingAt()) {
            return new Mark(MarkType.ROMAN, roman.group(1), roman.end());
        }
        Matcher letter = CAPITAL_HEAD.matcher(text.source()).region(start, end);
        return letter.lookingAt() ? new Mark(MarkType.CAPITAL_LETTER, letter.group(1), letter.end()) : null;
    }

    private static Form form(String pattern, MarkType type) {
        return form(pattern, found -> type);
    }

    private static Form form(String pattern, Function<MatchResult, MarkType> type) {
        return new Form(Pattern.compile(pattern), type);
    }

    private static MarkType numberOfDepth(MatchResult found) {
        int dots = (int) found.group(1).chars().filter(c -> c == '.').count();
        return MarkType.numberOfDepth(dots + 1);
    }
}
