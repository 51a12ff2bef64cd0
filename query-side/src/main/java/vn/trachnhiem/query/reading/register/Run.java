package vn.trachnhiem.query.reading.register;

import java.util.List;
import vn.trachnhiem.shared.reading.Span;

/** A list of parties as it stands in the text. */
public record Run(Span span, List<Piece> pieces) {

    public Run {
        pieces = List.copyOf(pieces);
    }

    public int end() {
        return span.end();
    }

    /** Whether a head is addressed, not only the agency. */
    public boolean headed() {
        return pieces.stream().anyMatch(Piece::headed);
    }
}
