package vn.trachnhiem.query.reading.structure;

import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.ProvisionKind;

/** Tells provisions that only head or introduce others from those that order something themselves. */
public final class Heads {

    private Heads() {}

    /** Whether its words introduce its children ("… các nội dung sau:") or are their heading. */
    public static boolean introduces(FoldedText text, Node node) {
        boolean followed = !node.children().isEmpty() || node.paragraphs().size() > 1;
        return followed && (chapeau(text, node) || heading(text, node));
    }

    /** Whether it ends with a colon. */
    public static boolean chapeau(FoldedText text, Node node) {
        return lastOfFirst(text, node) == ':';
    }

    private static boolean heading(FoldedText text, Node node) {
        boolean section = node.kind() == ProvisionKind.SECTION
                || node.kind() == ProvisionKind.CHAPTER
                || node.kind() == ProvisionKind.PART
                || node.kind() == ProvisionKind.TABLE_ROW;
        Paragraph first = node.paragraphs().getFirst();
        return section || Capitals.only(text, first.span()) || ".;".indexOf(lastOfFirst(text, node)) < 0;
    }

    private static char lastOfFirst(FoldedText text, Node node) {
        return text.source().charAt(node.paragraphs().getFirst().end() - 1);
    }
}
