package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Span;

/** A provision while the tree is being built; its paragraphs are its own words, the first with the mark. */
public final class Node {

    private final String path;
    private final ProvisionKind kind;
    private final MarkType type;
    private final @Nullable TableColumns columns;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    Node(String path, ProvisionKind kind, MarkType type, @Nullable TableColumns columns) {
        this.path = path;
        this.kind = kind;
        this.type = type;
        this.columns = columns;
    }

    public String path() {
        return path;
    }

    public ProvisionKind kind() {
        return kind;
    }

    MarkType type() {
        return type;
    }

    /** The columns of the table that it is a row of, or null. */
    public @Nullable TableColumns columns() {
        return columns;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Node> children() {
        return children;
    }

    Node with(Paragraph paragraph) {
        paragraphs.add(paragraph);
        return this;
    }

    Span own() {
        return new Span(paragraphs.getFirst().start(), paragraphs.getLast().end());
    }

    Span whole() {
        int end = own().end();
        for (Node child : children) {
            end = Math.max(end, child.whole().end());
        }
        return new Span(own().start(), end);
    }
}
