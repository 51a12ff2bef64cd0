package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.proposal.Attributes.Attribute;
import vn.trachnhiem.query.reading.structure.Heads;
import vn.trachnhiem.query.reading.structure.Node;
import vn.trachnhiem.query.reading.structure.Paragraph;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Why;

/** Walks the provisions of one zone and writes a draft for every obligation in them. */
final class DraftWriter {

    private static final Pattern TASK_LABEL =
            Pattern.compile("(?:nhiệm vụ|nội dung|công việc|nội dung thực hiện)(?: cụ thể)?\\s*:\\s*");
    /** Longer ones are damage; they are read piece by piece, so that the time stays in proportion to the text. */
    private static final int LONGEST_PARAGRAPH = 12_000;

    private final FoldedText text;
    private final Clauses clauses;
    private final ClauseReader reader;
    private final HeadingReader headings;
    private final AttributeReader attributes;
    private final RowReader rows;
    private final List<Draft> drafts = new ArrayList<>();

    DraftWriter(FoldedText text, ClauseReader reader, AttributeReader attributes, RowReader rows) {
        this.text = text;
        this.clauses = new Clauses(text);
        this.reader = reader;
        this.headings = new HeadingReader(text, reader);
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
        Context below = rest(node, inside);
        rows.startTable();
        working.forEach(child -> walk(child, below));
    }

    /** The paragraphs after the first, which carry no mark of their own; one that ends with a colon introduces what follows. */
    private Context rest(Node node, Context context) {
        Context current = context;
        Context below = context;
        for (Paragraph paragraph :
                node.paragraphs().subList(1, node.paragraphs().size())) {
            if (text.source().charAt(paragraph.end() - 1) == ':') {
                current = chapeau(node, paragraph, context);
                below = current;
            } else if (!Attributes.starts(text, paragraph.words(), paragraph.end())) {
                current = paragraph(node, paragraph, current);
                below = context;
            }
        }
        return below;
    }

    /** A heading or chapeau gives its children whom it names, its role and its deadline; the last clause is the chapeau. */
    private Context introduced(Node node, Context context) {
        Paragraph first = node.paragraphs().getFirst();
        Context named = headings.headed(first, headings.told(first, context));
        return Heads.chapeau(text, node) ? chapeau(node, first, named) : named;
    }

    private Context chapeau(Node node, Paragraph paragraph, Context context) {
        Context named = headings.headed(paragraph, context);
        List<Clause> parts = clauses.of(paragraph.words(), paragraph.end());
        if (parts.isEmpty()) {
            return named;
        }
        for (Clause clause : parts.subList(0, parts.size() - 1)) {
            named = clause(node.path(), clause, named);
        }
        Clause last = parts.getLast();
        Subject subject = reader.subject(last.start(), last.end());
        Context bound = subject == null ? named : headings.inherits(named, subject);
        int predicate = subject == null ? last.start() : subject.predicate();
        return bound.introduces(reader.roles(predicate, Math.max(predicate, last.end()), bound.headed()))
                .deadlines(reader.deadlines(last.start(), last.end()));
    }

    private Context own(Node node, Context context) {
        Context after = paragraph(node, node.paragraphs().getFirst(), context);
        Context below = after.below();
        return below.names() ? below.bound(below.bound(), Why.SUBJECT_FROM_PARENT, below.headed()) : below;
    }

    /** The obligations of one paragraph; a subject once named holds to its end. */
    private Context paragraph(Node node, Paragraph paragraph, Context context) {
        Context current = context;
        for (int from = afterLabel(paragraph); from < paragraph.end(); from += LONGEST_PARAGRAPH) {
            int to = Math.min(paragraph.end(), from + LONGEST_PARAGRAPH);
            for (Clause clause : clauses.of(from, to)) {
                current = clause(node.path(), clause, current);
            }
        }
        return current;
    }

    /** "a) Nhiệm vụ: Cập nhật …" beside "b) Cơ quan chủ trì: …". */
    private int afterLabel(Paragraph paragraph) {
        var label = TASK_LABEL.matcher(text.folded()).region(paragraph.words(), paragraph.end());
        return label.lookingAt() ? label.end() : paragraph.words();
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
        return after.orders().bound(reader.bound(subject), why, false);
    }
}
