package vn.trachnhiem.query.sealing;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.TileId;

/** Cuts entries into bundles. A bundle grows at its end only, so its narrower versions are the beginning of its wider ones. */
final class Bundles {
    /** Bytes of one entry in a bundle: its length in two, and itself. */
    static final int STRIDE = Short.BYTES + Entry.LENGTH;

    private Bundles() {}

    /** Writes the entries behind the first {@code size} ones. */
    static void append(SealTables tables, long size, List<Entry> entries) {
        List<Long> numbers = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); ) {
            long index = size + from;
            int until = (int) Math.min(entries.size(), from + TileId.FULL - index % TileId.FULL);
            numbers.add(index / TileId.FULL);
            parts.add(new EntryBundle(entries.subList(from, until).stream()
                            .map(Entry::bytes)
                            .toList())
                    .bytes()
                    .toArray());
            from = until;
        }
        tables.append(numbers, parts);
    }
}
