package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.deadline.DeadlineReader;
import vn.trachnhiem.query.reading.structure.Node;
import vn.trachnhiem.query.reading.structure.Rows;
import vn.trachnhiem.query.reading.structure.TableColumns;
import vn.trachnhiem.query.reading.structure.TableColumns.Column;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;

/** One row of a task table is one obligation. */
final class RowReader {

    private final FoldedText text;
    private final AttributeReader attributes;
    private final ClauseReader clauses;
    private final DeadlineReader deadlines;
    private @Nullable Bound above;

    RowReader(FoldedText text, AttributeReader attributes, ClauseReader clauses) {
        this.text = text;
        this.attributes = attributes;
        this.clauses = clauses;
        this.deadlines = DeadlineReader.ofCells(text);
    }

    void startTable() {
        above = null;
    }

    Optional<Draft> read(Node row, Context context) {
        TableColumns columns = row.columns();
        List<Span> cells = Rows.cells(text, row.paragraphs().getFirst().span());
        Span task = columns == null ? null : columns.cell(cells, Column.TASK);
        if (columns == null || task == null) {
            return Optional.empty();
        }
        Set<Why> why = EnumSet.of(Why.NEW_SENTENCE);
        Bound bound = bound(columns.cell(cells, Column.LEAD), context, why);
        Roles roles = roles(
                columns.cell(cells, Column.COORDINATORS),
                columns.cell(cells, Column.LEAD),
                columns.leads() && !bound.parties().isEmpty(),
                task,
                why);
        List<Deadline> due = due(columns.cell(cells, Column.DEADLINE), task, context);
        if (bound.parties().isEmpty() && due.isEmpty()) {
            return Optional.empty();
        }
        Span deliverable = columns.cell(cells, Column.DELIVERABLE);
        return Optional.of(new Draft(
                row.path(),
                task,
                task,
                bound,
                roles,
                due,
                deliverable == null ? null : deliverable.of(text.source()),
                why));
    }

    private Bound bound(@Nullable Span cell, Context context, Set<Why> why) {
        if (cell != null) {
            List<Party> leads = attributes.shares().sharesIn(cell).leads();
            Bound bound = new Bound(leads.isEmpty() ? attributes.shares().partiesIn(cell) : leads);
            above = bound;
            why.add(bound.parties().isEmpty() ? Why.SUBJECT_NOT_STATED : Why.SUBJECT_IN_TABLE);
            return bound;
        }
        if (above != null) {
            why.add(Why.SUBJECT_FROM_ROW_ABOVE);
            return above;
        }
        why.add(context.why());
        return context.bound();
    }

    private Roles roles(@Nullable Span coordinators, @Nullable Span lead, boolean leads, Span task, Set<Why> why) {
        List<Party> named = new ArrayList<>(
                coordinators == null ? List.of() : attributes.shares().partiesIn(coordinators));
        named.addAll(
                lead == null ? List.of() : attributes.shares().sharesIn(lead).coordinators());
        if (!named.isEmpty() || leads) {
            return attributes.roles(leads, named);
        }
        Roles read = clauses.roles(task.start(), task.end(), false);
        why.addAll(read.why());
        return read;
    }

    private List<Deadline> due(@Nullable Span cell, Span task, Context context) {
        List<Deadline> due = cell == null ? List.of() : deadlines.in(cell.start(), cell.end());
        List<Deadline> own = due.isEmpty() ? clauses.deadlines(task.start(), task.end()) : due;
        return own.isEmpty() ? context.deadlines() : own;
    }
}
