package vn.trachnhiem.query.reading.structure;

import java.util.List;

/**
 * The document itself or a text attached to it.
 *
 * @param prefix what its paths begin with: empty for the document, {@code PL1} or {@code QC} for an attached text
 * @param head title, legal bases and preamble; nothing there binds anyone
 * @param body the operative part
 * @param foot recipients and signature
 */
public record Zone(String prefix, List<Paragraph> head, List<Paragraph> body, List<Paragraph> foot) {

    public Zone {
        head = List.copyOf(head);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
    }

    public boolean attached() {
        return !prefix.isEmpty();
    }
}
