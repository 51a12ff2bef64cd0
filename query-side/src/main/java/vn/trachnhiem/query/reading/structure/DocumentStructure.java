package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Provision;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Span;

/** A document taken apart: its zones, and for each the provisions of its operative part. */
public record DocumentStructure(FoldedText text, List<Part> parts) {

    /** One zone with its provisions. */
    public record Part(Zone zone, List<Node> roots) {}

    public static DocumentStructure of(FoldedText text) {
        Paths paths = new Paths();
        List<Part> parts = new ArrayList<>();
        for (Zone zone : Zones.of(text, Paragraphs.of(text))) {
            parts.add(new Part(zone, new TreeBuilder(text, paths, zone.prefix()).build(zone.body())));
        }
        return new DocumentStructure(text, parts);
    }

    public Zone main() {
        return parts.getFirst().zone();
    }

    /** The tree as others see it: head and foot are nodes too, so that every word has a place. */
    public List<Provision> provisions() {
        List<Provision> all = new ArrayList<>();
        for (Part part : parts) {
            List<Provision> operative =
                    part.roots().stream().map(this::provision).toList();
            if (part.zone().attached()) {
                all.add(attachment(part.zone(), operative));
            } else {
                addEdge(all, "preamble", ProvisionKind.PREAMBLE, part.zone().head());
                all.addAll(operative);
                addEdge(all, "foot", ProvisionKind.BACK_MATTER, part.zone().foot());
            }
        }
        return all;
    }

    private static Provision attachment(Zone zone, List<Provision> operative) {
        Span own = around(zone.head());
        List<Provision> children = new ArrayList<>(operative);
        addEdge(children, zone.prefix() + ".foot", ProvisionKind.BACK_MATTER, zone.foot());
        int end = children.isEmpty() ? own.end() : children.getLast().whole().end();
        Span whole = new Span(own.start(), Math.max(own.end(), end));
        return new Provision(zone.prefix(), ProvisionKind.ATTACHMENT, true, own, whole, children);
    }

    private static void addEdge(List<Provision> to, String path, ProvisionKind kind, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            Span span = around(paragraphs);
            to.add(new Provision(path, kind, false, span, span, List.of()));
        }
    }

    private static Span around(List<Paragraph> paragraphs) {
        return new Span(paragraphs.getFirst().start(), paragraphs.getLast().end());
    }

    private Provision provision(Node node) {
        List<Provision> children = node.children().stream().map(this::provision).toList();
        return new Provision(
                node.path(), node.kind(), Heads.introduces(text, node), node.own(), node.whole(), children);
    }
}
