package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.deadline.DeadlineReader;
import vn.trachnhiem.query.reading.proposal.Attributes.Attribute;
import vn.trachnhiem.query.reading.proposal.Attributes.Label;
import vn.trachnhiem.query.reading.register.PartyReader;
import vn.trachnhiem.query.reading.structure.Node;
import vn.trachnhiem.query.reading.structure.Paragraph;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;

/** Tasks of plans whose lead, coordinators, deadline and product stand in labelled lines under them. */
final class AttributeReader {

    private final FoldedText text;
    private final ShareReader shares;
    private final DeadlineReader deadlines;

    AttributeReader(FoldedText text, PartyReader parties) {
        this.text = text;
        this.shares = new ShareReader(text, parties);
        this.deadlines = DeadlineReader.ofCells(text);
    }

    ShareReader shares() {
        return shares;
    }

    /** Whether a provision is nothing but labelled values of the one above it. */
    boolean only(Node node) {
        Paragraph first = node.paragraphs().getFirst();
        return node.children().isEmpty() && Attributes.starts(text, first.words(), first.end());
    }

    List<Attribute> of(Node node) {
        List<Attribute> found = new ArrayList<>();
        for (Paragraph paragraph : node.paragraphs()) {
            found.addAll(Attributes.in(text, paragraph.words(), paragraph.end()));
        }
        node.children().stream().filter(this::only).forEach(child -> found.addAll(of(child)));
        return found;
    }

    Context context(List<Attribute> labelled, Context context) {
        Bound lead = new Bound(parties(labelled, Label.LEAD));
        Context bound = lead.parties().isEmpty() ? context : context.bound(lead, Why.SUBJECT_IN_ATTRIBUTE_LINE, false);
        return bound.introduces(roles(leads(labelled), coordinators(labelled))).deadlines(due(labelled));
    }

    Optional<Draft> draft(Node node, List<Attribute> labelled, Context here, Context above) {
        Paragraph first = node.paragraphs().getFirst();
        int end =
                labelled.getFirst().start() < first.end() ? labelled.getFirst().start() : first.end();
        Span task = trimmed(first.words(), end);
        if (task.isEmpty() || (!here.names() && here.deadlines().equals(above.deadlines()))) {
            return Optional.empty();
        }
        Set<Why> why = EnumSet.of(Why.NEW_SENTENCE, here.why());
        why.addAll(here.roles().why());
        return Optional.of(new Draft(
                node.path(), task, task, here.bound(), here.roles(), allDue(task, here), deliverable(labelled), why));
    }

    private List<Deadline> allDue(Span task, Context here) {
        return here.deadlines().isEmpty()
                ? DeadlineReader.ofSentences(text).in(task.start(), task.end())
                : here.deadlines();
    }

    private boolean leads(List<Attribute> labelled) {
        return labelled.stream()
                .anyMatch(attribute -> attribute.label() == Label.LEAD
                        && text.folded()
                                .substring(attribute.start(), attribute.value().start())
                                .contains("chủ trì"));
    }

    /** Who is set beside coordinators leads, also where the label does not say "chủ trì". */
    Roles roles(boolean named, List<Party> coordinators) {
        List<Involvement> others = coordinators.stream()
                .map(party -> new Involvement(Involvement.Part.COORDINATES, party))
                .toList();
        boolean leads = named || !coordinators.isEmpty();
        return new Roles(Set.of(leads ? Role.LEAD : Role.RESPONSIBLE), others, Set.of());
    }

    private List<Party> coordinators(List<Attribute> labelled) {
        return parties(labelled, Label.COORDINATORS);
    }

    private List<Party> parties(List<Attribute> labelled, Label label) {
        return labelled.stream()
                .filter(attribute -> attribute.label() == label)
                .flatMap(attribute -> shares.partiesIn(attribute.value()).stream())
                .toList();
    }

    private List<Deadline> due(List<Attribute> labelled) {
        List<Deadline> due = new ArrayList<>();
        for (Attribute attribute : labelled) {
            if (attribute.label() == Label.DEADLINE) {
                due.addAll(deadlines.in(
                        attribute.value().start(), attribute.value().end()));
            }
        }
        return due;
    }

    private @Nullable String deliverable(List<Attribute> labelled) {
        return labelled.stream()
                .filter(attribute -> attribute.label() == Label.DELIVERABLE)
                .map(attribute -> attribute.value().of(text.source()).strip())
                .findFirst()
                .orElse(null);
    }

    private Span trimmed(int from, int to) {
        int end = to;
        while (end > from && " \n\t.;:(-".indexOf(text.folded().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(from, Math.max(from, end));
    }
}
