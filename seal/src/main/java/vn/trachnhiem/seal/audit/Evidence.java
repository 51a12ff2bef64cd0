package vn.trachnhiem.seal.audit;

import java.util.Iterator;
import java.util.Optional;
import vn.trachnhiem.seal.tile.BundleStore;
import vn.trachnhiem.seal.tile.TileStore;

/**
 * What there is to check, each part as its keeper holds it and none of it trusted. A ledger's own audit has all three; a
 * remote log has entries and tiles; an exported history has events.
 *
 * @param events in the order of the log, read once and one by one
 */
public record Evidence(
        Optional<Iterator<? extends KeptEvent>> events, Optional<BundleStore> entries, Optional<TileStore> tiles) {

    public static Evidence ofLedger(Iterator<? extends KeptEvent> events, BundleStore entries, TileStore tiles) {
        return new Evidence(Optional.of(events), Optional.of(entries), Optional.of(tiles));
    }

    public static Evidence ofRemoteLog(BundleStore entries, TileStore tiles) {
        return new Evidence(Optional.empty(), Optional.of(entries), Optional.of(tiles));
    }

    public static Evidence ofExport(Iterator<? extends KeptEvent> events) {
        return new Evidence(Optional.of(events), Optional.empty(), Optional.empty());
    }

    /** With the entries that were exported beside the events, which lets a difference be placed. */
    public static Evidence ofExport(Iterator<? extends KeptEvent> events, BundleStore entries) {
        return new Evidence(Optional.of(events), Optional.of(entries), Optional.empty());
    }
}
