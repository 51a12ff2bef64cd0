package vn.trachnhiem.query.reading.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.deadline.DeadlineReader;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.PartyReader;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;

/** Reads one clause: an obligation, or nothing. */
final class ClauseReader {

    private static final Pattern CONDITION = Pattern.compile(
            "(?:trong quá trình|nếu|trường hợp|khi có|trong trường hợp)[^.;]{0,80}(?:vướng mắc|phát sinh|khó khăn|vượt)");

    private final FoldedText text;
    private final SubjectReader subjects;
    private final PartyReader parties;
    private final PartyFinder finder;
    private final RoleReader roles;
    private final DeadlineReader deadlines;

    ClauseReader(FoldedText text, PartyReader parties) {
        this.text = text;
        this.subjects = new SubjectReader(text);
        this.parties = parties;
        this.finder = new PartyFinder(text);
        this.roles = new RoleReader(text, new InvolvementReader(text, parties));
        this.deadlines = DeadlineReader.ofSentences(text);
    }

    @Nullable
    Subject subject(int start, int end) {
        return subjects.read(start, end);
    }

    Bound bound(Subject subject) {
        return bound(subject.run());
    }

    Bound bound(Run run) {
        return new Bound(parties.parties(run));
    }

    /** The agencies that are all that stands here, but for a colon. */
    Optional<Run> wholly(int start, int end) {
        Run run = finder.at(start, end);
        boolean whole = run != null && text.folded().substring(run.end(), end).matches("[\\s:.]*");
        return whole ? Optional.ofNullable(run) : Optional.empty();
    }

    Roles roles(int predicate, int end, boolean headed) {
        return roles.read(predicate, end, headed);
    }

    List<Deadline> deadlines(int start, int end) {
        return deadlines.in(start, end);
    }

    /** The obligation of a clause in its context, or null where it orders nothing or nobody can be said to be bound. */
    @Nullable
    Draft read(String path, Clause clause, Context context) {
        Subject subject = subject(clause.start(), clause.end());
        int predicate = subject == null ? clause.start() : subject.predicate();
        if (!orders(clause, subject, predicate, context)) {
            return null;
        }
        Set<Why> why = EnumSet.copyOf(clause.why());
        Context in = subject == null
                ? context
                : context.bound(bound(subject), subject.why(), subject.run().headed());
        why.add(in.why());
        Roles read = roles(predicate, clause.end(), in.headed());
        Roles merged = RoleInheritance.inherit(read, subject != null, clause, context, why);
        why.addAll(merged.why());
        if (CONDITION
                .matcher(text.folded())
                .region(clause.start(), clause.end())
                .find()) {
            why.add(Why.CONDITIONAL);
        }
        int anchor = subject != null && !subject.leadIn() ? Math.max(clause.start(), predicate) : clause.start();
        return new Draft(
                path,
                new Span(anchor, clause.end()),
                new Span(Math.max(clause.start(), predicate), clause.end()),
                in.bound(),
                merged,
                due(clause, context, why),
                null,
                why);
    }

    private boolean orders(Clause clause, @Nullable Subject subject, int predicate, Context context) {
        if (predicate >= clause.end() || Predicates.ordersNothing(text, predicate, clause.end())) {
            return false;
        }
        if (subject == null && context.told()) {
            return false;
        }
        return Predicates.begins(text, predicate, clause.end())
                || (subject != null && subject.why() == Why.SUBJECT_BEFORE_COLON)
                || (subject == null && Openings.leadIn(text, clause));
    }

    private List<Deadline> due(Clause clause, Context context, Set<Why> why) {
        List<Deadline> own = deadlines(clause.start(), clause.end());
        if (own.isEmpty() && !context.deadlines().isEmpty()) {
            why.add(Why.DEADLINE_FROM_PARENT);
            return context.deadlines();
        }
        return own;
    }
}
