package vn.trachnhiem.query.reading;

import java.util.List;
import vn.trachnhiem.shared.reading.ProposedObligation;

/** A line of an expected file: provision | who | roles | when | first words. */
record ExpectedRow(String provision, String who, String roles, String when, String words) {

    static ExpectedRow of(String line) {
        List<String> cells = List.of(line.split(" \\| ", -1));
        return new ExpectedRow(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3).strip(), cells.get(4));
    }

    /** The same place and the same words: it is this obligation, whatever else was read of it. */
    boolean is(ProposedObligation proposal) {
        return proposal.provision().equals(provision)
                && proposal.quote().replaceAll("\\s+", " ").contains(words);
    }
}
