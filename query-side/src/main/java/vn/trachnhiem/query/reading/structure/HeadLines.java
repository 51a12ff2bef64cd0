package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.DocumentKind;
import vn.trachnhiem.shared.reading.Span;

/** The lines of a document's head; two columns side by side, as plain text shows them, count as lines of their own. */
final class HeadLines {

    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{3,}|\\s*\\|\\s*|\\n");
    private static final Pattern NATION = Pattern.compile("cộng h[òo]a xã hội.*|độc lập.*|số\\s*:.*|[-_*=]+|số .*|/.*");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:- ?)?(?:căn cứ|thực hiện (?:nghị|chỉ|quyết|công|kế)|trong |để |ngày |nhằm |kính gửi|theo ).*");

    private final FoldedText text;
    private final List<Span> lines;
    private final int title;

    private HeadLines(FoldedText text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.title = titleAmong(lines);
    }

    static HeadLines of(FoldedText text, int end) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        var breaks = COLUMNS.matcher(text.source()).region(0, end);
        while (breaks.find()) {
            add(text, lines, start, breaks.start());
            start = breaks.end();
        }
        add(text, lines, start, end);
        return new HeadLines(text, lines);
    }

    private static void add(FoldedText text, List<Span> lines, int from, int to) {
        String line = text.source().substring(from, Math.max(from, to));
        if (!line.isBlank()) {
            int lead = line.length() - line.stripLeading().length();
            lines.add(new Span(from + lead, from + line.stripTrailing().length()));
        }
    }

    private int titleAmong(List<Span> among) {
        for (int i = 0; i < among.size(); i++) {
            if (Capitals.only(text, among.get(i)) && DocumentKinds.ofTitle(folded(i, among)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static String clean(String line) {
        return line.replaceAll("[\\s:]+", " ").strip();
    }

    private String folded(int index, List<Span> among) {
        return clean(among.get(index).of(text.folded()));
    }

    @Nullable
    DocumentKind kind() {
        return title < 0 ? null : DocumentKinds.ofTitle(folded(title, lines));
    }

    /** The lines in capitals above the number that are not the nation's name: the superior and the issuing body. */
    @Nullable
    String issuingBody() {
        List<String> body = new ArrayList<>();
        int end = title < 0 ? Math.min(lines.size(), 8) : title;
        for (int i = 0; i < end; i++) {
            String line = folded(i, lines);
            if (Capitals.only(text, lines.get(i)) && !NATION.matcher(line).matches()) {
                body.add(clean(lines.get(i).of(text.source())));
            }
        }
        return body.isEmpty() ? null : String.join(" ", body);
    }

    @Nullable
    String subject() {
        List<String> subject = new ArrayList<>();
        int from = title >= 0 ? title + 1 : firstOfLetter();
        for (int i = from; i < lines.size() && i < from + 8 && belongs(i, subject.isEmpty()); i++) {
            subject.add(clean(lines.get(i).of(text.source())));
        }
        return subject.isEmpty() ? null : String.join(" ", subject);
    }

    private int firstOfLetter() {
        for (int i = 0; i < lines.size(); i++) {
            if (folded(i, lines).startsWith("v/v")) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean belongs(int index, boolean first) {
        String line = folded(index, lines);
        if (NATION.matcher(line).matches() || line.endsWith(";")) {
            return false;
        }
        boolean small = !PREAMBLE.matcher(line).matches() && !line.endsWith(".") && line.length() < 250;
        boolean titled = first || goesOn(index);
        boolean capitals = Capitals.only(text, lines.get(index));
        boolean sameStyle = first || capitals == Capitals.only(text, lines.get(index - 1));
        return (capitals && sameStyle) || (small && titled);
    }

    private boolean goesOn(int index) {
        boolean comma = folded(index - 1, lines).endsWith(",");
        return comma
                || Character.isLowerCase(text.source().charAt(lines.get(index).start()));
    }

    /** Where the legal bases or the preamble begin: behind the subject. */
    int preambleFrom() {
        for (Span line : lines) {
            if (PREAMBLE.matcher(line.of(text.folded())).matches()
                    && !line.of(text.folded()).startsWith("ngày ")) {
                return line.start();
            }
        }
        return text.length();
    }
}
