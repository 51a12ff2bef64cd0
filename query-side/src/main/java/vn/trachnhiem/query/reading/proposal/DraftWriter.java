package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.proposal.Attributes.Attribute;
import vn.trachnhiem.query.reading.structure.Heads;
import vn.trachnhiem.query.reading.structure.Node;
import vn.trachnhiem.query.reading.structure.Paragraph;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Why;

/** Walks the provisions of one zone and writes a draft for every obligation in them. */
final class DraftWriter {

    private static final Lexicon TOLD = Lexicon.load("excluded-headings");
    private static final Pattern OF_AGENCY = Pattern.compile("(?:(?:trách nhiệm|nhiệm vụ(?:,| và)? quyền hạn|nhiệm vụ"
            + "|phân công nhiệm vụ)(?: cụ thể| thực hiện)?(?: của| cho)?|đối với|tại|(?:chủ tịch )?(?:ubnd |ủy ban nhân dân )?(?:tỉnh |huyện |thành phố )?(?:giao|yêu cầu|đề nghị|phân công)"
            + "(?: trách nhiệm)?(?: cho)?)\\s+(?=\\S)");
    /** Longer ones are damage; they are read piece by piece, so that the time stays in proportion to the text. */
    private static final int LONGEST_PARAGRAPH = 12_000;

    private static final int LONGEST_HEADING = 90;

    private final FoldedText text;
    private final Clauses clauses;
    private final ClauseReader reader;
    private final AttributeReader attributes;
    private final RowReader rows;
    private final List<Draft> drafts = new ArrayList<>();

    DraftWriter(FoldedText text, ClauseReader reader, AttributeReader attributes, RowReader rows) {
        this.text = text;
        this.clauses = new Clauses(text);
        this.reader = reader;
        this.attributes = attributes;
        this.rows = rows;
    }

    List<Draft> write(List<Node> roots, Context context) {
        rows.startTable();
        roots.forEach(root -> walk(root, context));
        return drafts;
    }

    private void walk(Node node, Context context) {
        if (node.kind() == ProvisionKind.TABLE_ROW
                && node.columns() != null
                && node.children().isEmpty()) {
            rows.read(node, context).ifPresent(drafts::add);
            return;
        }
        Context here = node.kind() == ProvisionKind.CLOSING
                ? context.bound(context.bound(), Why.CLOSING_INJUNCTION, false)
                : context;
        List<Attribute> labelled = attributes.of(node);
        List<Node> working = node.children().stream()
                .filter(child -> !attributes.only(child))
                .toList();
        if (!labelled.isEmpty()) {
            here = attributes.context(labelled, here);
        }
        if (!labelled.isEmpty() && working.isEmpty()) {
            attributes.draft(node, labelled, here, context).ifPresent(drafts::add);
            return;
        }
        Context inside = Heads.introduces(text, node) ? introduced(node, here) : own(node, here);
        rest(node, inside);
        rows.startTable();
        working.forEach(child -> walk(child, inside));
    }

    /** The paragraphs after the first, which carry no mark of their own. */
    private void rest(Node node, Context context) {
        Context current = context;
        for (Paragraph paragraph :
                node.paragraphs().subList(1, node.paragraphs().size())) {
            if (!Attributes.starts(text, paragraph.words(), paragraph.end())) {
                current = paragraph(node, paragraph, current);
            }
        }
    }

    /** A heading or chapeau gives its children whom it names, its role and its deadline; the last clause is the chapeau. */
    private Context introduced(Node node, Context context) {
        Paragraph first = node.paragraphs().getFirst();
        Context named = headed(first, told(first, context));
        if (!Heads.chapeau(text, node)) {
            return named;
        }
        List<Clause> parts = clauses.of(first.words(), first.end());
        if (parts.isEmpty()) {
            return named;
        }
        for (Clause clause : parts.subList(0, parts.size() - 1)) {
            named = clause(node.path(), clause, named);
        }
        Clause last = parts.getLast();
        Subject subject = reader.subject(last.start(), last.end());
        Context bound = subject == null ? named : inherits(named, subject);
        int predicate = subject == null ? last.start() : subject.predicate();
        return bound.introduces(reader.roles(predicate, Math.max(predicate, last.end()), bound.headed()))
                .deadlines(reader.deadlines(last.start(), last.end()));
    }

    private Context told(Paragraph heading, Context context) {
        int words = heading.words();
        boolean told = TOLD.startsAt(text, words, heading.end())
                && heading.end() - words < LONGEST_HEADING
                && reader.subject(words, heading.end()) == null;
        return told ? context.tells() : context;
    }

    /** "2. Sở Tài chính", "Điều 5. Trách nhiệm của Sở Nội vụ", "Sở Y tế:". */
    private Context headed(Paragraph heading, Context context) {
        var of = OF_AGENCY.matcher(text.folded()).region(heading.words(), heading.end());
        int from = of.lookingAt() ? of.end() : heading.words();
        return reader.wholly(from, heading.end())
                .map(run -> context.orders().bound(reader.bound(run), Why.SUBJECT_FROM_PARENT, run.headed()))
                .orElse(context);
    }

    private Context inherits(Context context, Subject subject) {
        return context.orders()
                .bound(
                        reader.bound(subject),
                        Why.SUBJECT_FROM_PARENT,
                        subject.run().headed());
    }

    private Context own(Node node, Context context) {
        Context after = paragraph(node, node.paragraphs().getFirst(), context);
        Context below = after.below();
        return below.names() ? below.bound(below.bound(), Why.SUBJECT_FROM_PARENT, below.headed()) : below;
    }

    /** The obligations of one paragraph; a subject once named holds to its end. */
    private Context paragraph(Node node, Paragraph paragraph, Context context) {
        Context current = context;
        for (int from = paragraph.words(); from < paragraph.end(); from += LONGEST_PARAGRAPH) {
            int to = Math.min(paragraph.end(), from + LONGEST_PARAGRAPH);
            for (Clause clause : clauses.of(from, to)) {
                current = clause(node.path(), clause, current);
            }
        }
        return current;
    }

    private Context clause(String path, Clause clause, Context context) {
        Draft draft = reader.read(path, clause, context);
        Context after = context;
        if (draft != null) {
            drafts.add(draft);
            after = context.after(draft.roles());
        }
        Subject subject = reader.subject(clause.start(), clause.end());
        if (subject == null) {
            return after;
        }
        Why why = subject.why() == Why.SUBJECT_BEFORE_COLON ? subject.why() : Why.SUBJECT_FROM_SENTENCE_BEFORE;
        return after.bound(reader.bound(subject), why, false);
    }
}
