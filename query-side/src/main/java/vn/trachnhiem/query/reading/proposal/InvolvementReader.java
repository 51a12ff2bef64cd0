package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.PartyReader;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Involvement.Part;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.Span;

/** Finds the other parties of a predicate: who coordinates, appraises, decides, receives the report. */
final class InvolvementReader {

    private static final Pattern WITH = Pattern.compile(
            "chủ trì\\s*,?\\s*cùng(?:\\s+với)?\\s+|phối hợp(?:\\s+chặt chẽ|\\s+đồng bộ|\\s+thường xuyên)?(?:\\s*,?\\s+(?:cùng với|với|cùng))?\\s+");
    private static final Pattern NAMES_WITH = Pattern.compile("(?:với|cùng)\\s+$");
    private static final Pattern COORDINATING_ALONE =
            Pattern.compile("chủ trì\\s*,?\\s*(?:và\\s+)?phối hợp\\s+(?!với|cùng|chặt|đồng)");
    private static final Pattern AFTER_COMMA = Pattern.compile(",\\s+|(?<!\\s)\\s++và\\s+");
    private static final Pattern COORDINATES = Pattern.compile("\\s+(?:có trách nhiệm\\s+)?phối hợp(?!\\s+với)");
    private static final Pattern SENT = Pattern.compile("(?:gửi|chuyển|qua|lấy ý kiến)\\s+(?:về\\s+)?");
    private static final Pattern APPRAISES =
            Pattern.compile("\\s+(?:để\\s+)?(?:tổ chức\\s+)?(?:thẩm định|thẩm tra|cho ý kiến)");
    private static final Pattern SUBMITTED = Pattern.compile("trình\\s+(?!độ|tự|bày|diễn)");
    private static final Pattern ADVISED =
            Pattern.compile("tham mưu(?:\\s+kịp thời)?(?:,\\s*đề xuất)?(?:\\s+(?:với|cho|giúp))?\\s+");
    private static final Pattern REPORTED = Pattern.compile("(?:báo cáo|gửi)\\s+");

    private final FoldedText text;
    private final PartyFinder finder;
    private final PartyReader reader;

    InvolvementReader(FoldedText text, PartyReader reader) {
        this.text = text;
        this.finder = new PartyFinder(text);
        this.reader = reader;
    }

    List<Involvement> read(int from, int to) {
        List<Involvement> found = new ArrayList<>();
        after(found, WITH, from, to, Part.COORDINATES);
        unnamed(found, from, to);
        coordinateThemselves(found, from, to);
        appraisers(found, from, to);
        after(found, SUBMITTED, from, to, Part.DECIDES);
        after(found, ADVISED, from, to, Part.DECIDES);
        recipients(found, from, to);
        return found;
    }

    private void after(List<Involvement> found, Pattern words, int from, int to, Part part) {
        Matcher at = over(words, from, to);
        while (at.find()) {
            Run run = finder.at(at.end(), to);
            if (run != null) {
                add(found, part, run);
            } else if (part == Part.COORDINATES
                    && NAMES_WITH.matcher(at.group()).find()) {
                addUnnamed(found, new Span(at.start(), at.end()));
            }
        }
    }

    private void unnamed(List<Involvement> found, int from, int to) {
        Matcher alone = over(COORDINATING_ALONE, from, to);
        if (alone.find()) {
            addUnnamed(found, new Span(alone.start(), alone.end()));
        }
    }

    private static void addUnnamed(List<Involvement> found, Span span) {
        Party party = new Party("", span, AddresseeClass.RELATED_AGENCIES, new Resolution.Members(List.of()));
        found.add(new Involvement(Part.COORDINATES, party));
    }

    /** "…, Sở Tài chính phối hợp thực hiện". */
    private void coordinateThemselves(List<Involvement> found, int from, int to) {
        Matcher comma = over(AFTER_COMMA, from, to);
        while (comma.find()) {
            Run run = comma.end() < to ? finder.at(comma.end(), to) : null;
            if (run != null && over(COORDINATES, run.end(), to).lookingAt()) {
                add(found, Part.COORDINATES, run);
            }
            comma.region(run == null ? comma.end() : run.end(), to);
        }
    }

    private void appraisers(List<Involvement> found, int from, int to) {
        Matcher sent = over(SENT, from, to);
        while (sent.find()) {
            Run run = finder.at(sent.end(), to);
            if (run != null && over(APPRAISES, run.end(), to).lookingAt()) {
                add(found, Part.APPRAISES, run);
            }
        }
    }

    private void recipients(List<Involvement> found, int from, int to) {
        Matcher reported = over(REPORTED, from, to);
        while (reported.find()) {
            Run run = new RecipientFinder(text, finder).after(reported.end(), to);
            if (run != null && !over(APPRAISES, run.end(), to).lookingAt() && !knows(found, run)) {
                add(found, Part.RECEIVES_REPORT, run);
            }
        }
    }

    private static boolean knows(List<Involvement> found, Run run) {
        return found.stream()
                .anyMatch(other -> run.span().contains(other.party().span()));
    }

    private void add(List<Involvement> found, Part part, Run run) {
        for (Party party : reader.parties(run)) {
            found.add(new Involvement(part, party));
        }
    }

    private Matcher over(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded()).region(Math.min(from, to), to).useTransparentBounds(true);
    }
}
