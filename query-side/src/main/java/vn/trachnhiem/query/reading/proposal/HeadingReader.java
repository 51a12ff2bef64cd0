package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.structure.Paragraph;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.Why;

/** What a heading says about the provisions under it: that they only tell, or whom they bind. */
record HeadingReader(FoldedText text, ClauseReader reader) {

    private static final Lexicon TOLD = Lexicon.load("excluded-headings");
    private static final Pattern OF_AGENCY = Pattern.compile("(?:(?:trách nhiệm|nhiệm vụ(?:,| và)? quyền hạn|nhiệm vụ"
            + "|phân công nhiệm vụ)(?: cụ thể| thực hiện)?(?: của| cho)?|đối với|tại|(?:chủ tịch )?(?:ubnd |ủy ban nhân dân )?(?:tỉnh |huyện |thành phố )?(?:giao|yêu cầu|đề nghị|phân công)"
            + "(?: trách nhiệm)?(?: cho)?)\\s+(?=\\S)");
    private static final int LONGEST_HEADING = 90;

    Context told(Paragraph heading, Context context) {
        int words = heading.words();
        boolean told = TOLD.startsAt(text, words, heading.end())
                && heading.end() - words < LONGEST_HEADING
                && reader.subject(words, heading.end()) == null;
        return told ? context.tells() : context;
    }

    /** "2. Sở Tài chính", "Điều 5. Trách nhiệm của Sở Nội vụ", "Sở Y tế:". */
    Context headed(Paragraph heading, Context context) {
        var of = OF_AGENCY.matcher(text.folded()).region(heading.words(), heading.end());
        int from = of.lookingAt() ? of.end() : heading.words();
        return reader.wholly(from, heading.end())
                .map(run -> context.orders().bound(reader.bound(run), Why.SUBJECT_FROM_PARENT, run.headed()))
                .orElse(context);
    }

    Context inherits(Context context, Subject subject) {
        return context.orders()
                .bound(
                        reader.bound(subject),
                        Why.SUBJECT_FROM_PARENT,
                        subject.run().headed());
    }
}
