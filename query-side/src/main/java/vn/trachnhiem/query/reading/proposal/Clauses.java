package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.proposal.Breaks.Chunk;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.Why;

/**
 * Splits a paragraph into clauses that can each be an obligation. A new sentence is one; after a semicolon a capital
 * usually begins one and a small letter does only with a verb of action; a purpose ("nhằm …"), a principle ("xác định …
 * là …") and a time limit standing alone belong to what precedes them.
 */
final class Clauses {

    private static final Lexicon INITIATIVE = Lexicon.load("initiative");
    private static final Pattern PURPOSE = Pattern.compile("(?:^|[\\s,])nhằm\\s");
    private static final Pattern PRINCIPLE = Pattern.compile("(?:xác định|coi|xem|lấy|nhận thức)\\s[^;.]*?\\slà\\s");
    private static final Pattern HEADLINE =
            Pattern.compile("(?:xây dựng (?:nền|đội ngũ|chính quyền)|nâng cao|tăng cường"
                    + "|đẩy mạnh|đổi mới|hoàn thiện|phát huy|cải thiện|về )[^\\d;:]*");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:trong đó|cụ thể|thời gian (?:thực hiện|hoàn thành)|thời hạn"
                    + "|(?:hoàn thành|xong) (?:trước|trong|vào|chậm nhất)|các nội dung)(?!\\p{L}).*",
            Pattern.DOTALL);
    private static final int HEADLINE_WORDS = 15;
    private static final int TAIL_WORDS = 14;

    private final FoldedText text;
    private final SubjectReader subjects;
    private final PartyFinder parties;
    private boolean purposeOpen;

    Clauses(FoldedText text) {
        this.text = text;
        this.subjects = new SubjectReader(text);
        this.parties = new PartyFinder(text);
    }

    List<Clause> of(int start, int end) {
        Run addressees = parties.at(start, end);
        List<Chunk> chunks = Breaks.of(text, start, end, addressees == null ? start : addressees.end());
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Why joins = clauses.isEmpty() ? null : joins(chunk, clauses.getLast(), i == 1);
            if (joins == null) {
                clauses.add(new Clause(chunk.start(), chunk.end(), why(chunk)));
            } else {
                Clause last = clauses.removeLast().upTo(chunk.end());
                clauses.add(joins == Why.NEW_SENTENCE ? last : last.with(joins));
            }
            purposeOpen = opensPurpose(chunk) || (purposeOpen && joins == Why.PURPOSE_JOINED);
        }
        purposeOpen = false;
        return clauses.stream()
                .flatMap(clause -> Conjunctions.split(text, clause).stream())
                .toList();
    }

    private Why why(Chunk chunk) {
        if (chunk.sentence()) {
            return Why.NEW_SENTENCE;
        }
        return text.capitalAt(chunk.start()) ? Why.CAPITAL_AFTER_SEMICOLON : Why.VERB_AFTER_SEMICOLON;
    }

    /** Why a chunk belongs to the clause before it (NEW_SENTENCE where nothing need be said), or null where it is new. */
    private @Nullable Why joins(Chunk chunk, Clause before, boolean second) {
        String words = text.folded().substring(chunk.start(), chunk.end());
        if (GOES_ON.matcher(words).matches() && wordsIn(words) <= TAIL_WORDS) {
            return Why.NEW_SENTENCE;
        }
        if (chunk.sentence()) {
            return second && headline(before) ? Why.HEADLINE_JOINED : null;
        }
        if (subjects.read(chunk.start(), chunk.end()) != null || Attributes.starts(text, chunk.start(), chunk.end())) {
            return null;
        }
        return afterSemicolon(chunk, words);
    }

    private @Nullable Why afterSemicolon(Chunk chunk, String words) {
        boolean acts = Predicates.begins(text, chunk.start(), chunk.end());
        if (text.capitalAt(chunk.start())) {
            return acts ? null : Why.NEW_SENTENCE;
        }
        if (PRINCIPLE.matcher(words).lookingAt()) {
            return Why.PRINCIPLE_JOINED;
        }
        if (purposeOpen && !INITIATIVE.startsAt(text, chunk.start(), chunk.end())) {
            return Why.PURPOSE_JOINED;
        }
        return acts ? null : Why.NEW_SENTENCE;
    }

    private boolean opensPurpose(Chunk chunk) {
        return PURPOSE.matcher(text.folded()).region(chunk.start(), chunk.end()).find();
    }

    private boolean headline(Clause before) {
        String words = text.folded().substring(before.start(), before.end());
        return wordsIn(words) <= HEADLINE_WORDS && HEADLINE.matcher(words).matches();
    }

    private static int wordsIn(String words) {
        return words.trim().split("[\\s,]+", -1).length;
    }
}
