package vn.trachnhiem.query.reading.register;

import vn.trachnhiem.shared.reading.Span;

/**
 * One member of a list of parties.
 *
 * @param name from the name to its end, without the title of its head
 * @param understood words that stand before the list and belong to this name too ("các Sở: Tài chính, Nội vụ"); else empty
 * @param collective whether it is a class of agencies
 * @param goesOn whether it only carries on the party before it ("ban" in "các sở, ban, ngành")
 * @param headed whether its head is addressed ("Giám đốc Sở …")
 */
public record Piece(Span whole, Span name, String understood, boolean collective, boolean goesOn, boolean headed) {

    Piece upTo(int end) {
        return new Piece(
                new Span(whole.start(), end), new Span(name.start(), end), understood, collective, goesOn, headed);
    }
}
