package vn.trachnhiem.query.reading.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.ProvisionKind;

/** Nests the marked paragraphs of one zone; a paragraph without a mark belongs to the provision before it. */
final class TreeBuilder {

    private final FoldedText text;
    private final Paths paths;
    private final String prefix;
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    TreeBuilder(FoldedText text, Paths paths, String prefix) {
        this.text = text;
        this.paths = paths;
        this.prefix = prefix;
    }

    List<Node> build(List<Paragraph> body) {
        int closing = Closing.from(text, body);
        TableReader tables = new TableReader(text, paths);
        for (Paragraph paragraph : body.subList(0, closing)) {
            switch (paragraph.mark().type()) {
                case ROW -> tables.row(paragraph, open.peek(), prefix).ifPresent(roots::add);
                case NONE -> unmarked(paragraph);
                default -> add(paragraph);
            }
            if (paragraph.mark().type() != MarkType.ROW) {
                tables.end();
            }
        }
        body.subList(closing, body.size()).forEach(this::close);
        return roots;
    }

    private void add(Paragraph paragraph) {
        Mark mark = paragraph.mark();
        makeRoom(mark);
        Node parent = open.peek();
        String path = paths.of(prefix, parent == null ? prefix : parent.path(), mark, rankIn(parent, mark.type()));
        push(parent, new Node(path, mark.type().kind(), mark.type(), null).with(paragraph));
    }

    private void push(@Nullable Node parent, Node node) {
        (parent == null ? roots : parent.children()).add(node);
        open.push(node);
    }

    /** Closes what cannot hold the new mark: down to a sibling of its type, or to what usually stands outside it. */
    private void makeRoom(Mark mark) {
        MarkType type = mark.type();
        if (open.stream().anyMatch(node -> node.type() == type)) {
            while (open.element().type() != type) {
                open.pop();
            }
            open.pop();
            return;
        }
        if (type == MarkType.CAPITAL_LETTER && mark.label().equals("A")) {
            return;
        }
        MarkType inner = type == MarkType.NUMBER_IN_BRACKET ? MarkType.LETTER : type;
        while (!open.isEmpty() && open.element().type().compareTo(inner) > 0) {
            open.pop();
        }
    }

    private int rankIn(@Nullable Node parent, MarkType type) {
        List<Node> siblings = parent == null ? roots : parent.children();
        return 1 + (int) siblings.stream().filter(node -> node.type() == type).count();
    }

    private void unmarked(Paragraph paragraph) {
        Node node = open.peek();
        if (node != null && node.type() != MarkType.NONE) {
            node.with(paragraph);
            return;
        }
        open.clear();
        Mark mark = paragraph.mark();
        push(
                null,
                new Node(
                                paths.of(prefix, prefix, mark, rankIn(null, mark.type())),
                                mark.type().kind(),
                                mark.type(),
                                null)
                        .with(paragraph));
    }

    private void close(Paragraph paragraph) {
        String path = paths.once(prefix.isEmpty() ? "closing" : prefix + ".closing");
        roots.add(new Node(path, ProvisionKind.CLOSING, MarkType.NONE, null).with(paragraph));
    }
}
