package vn.trachnhiem.query.sealing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.Growth;

/** A log that was sealed elsewhere and is put, part by part, into the tables of a new place, to grow on there. */
public final class CarriedLog {
    private final SealTables tables;

    public CarriedLog(SealTables tables) {
        this.tables = tables;
    }

    /** Begins the log under its name, unless that was done before. */
    public void begin(String origin) {
        tables.begin(origin);
    }

    /** Whether the log can go here: no log is here, or that one with nothing in it, as a start in vain leaves it. */
    public boolean fits(String origin) {
        return tables.tree()
                .map(tree -> tree.size() == 0 && tree.origin().equals(origin))
                .orElse(true);
    }

    /** How many entries are here already; a log that was not begun has none. */
    public long size() {
        return tables.tree().map(Tree::size).orElse(0L);
    }

    /**
     * Puts the next events behind those, with the salts that they were sealed with; all of it in the caller's transaction. Each stands in
     * the store at the position of its index.
     *
     * @throws SealBrokenException where they cannot be entries of this log
     */
    public void append(List<StoredEvent> events) {
        Tree tree = tables.lockTree().orElseThrow(() -> new SealBrokenException("The log was never begun."));
        List<Entry> entries = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            entries.add(entry(tree.size() + entries.size(), event));
        }
        Growth growth = orBroken(Growth.grow(
                tables, tree.size(), entries.stream().map(Entry::leafHash).toList()));
        if (!growth.oldRoot().equals(tree.root())) {
            throw new SealBrokenException("The tiles in the database do not lead to the tree that was carried over.");
        }
        tables.writeSalts(
                tree.size(),
                events.stream().map(event -> event.event().id()).toList(),
                events.stream().map(event -> event.salt().toArray()).toList());
        Bundles.append(tables, tree.size(), entries);
        tables.write(growth.tiles());
        tables.grow(new Tree(tree.origin(), growth.newSize(), growth.newRoot(), growth.newSize() - 1));
    }

    private static Entry entry(long index, StoredEvent event) {
        return orBroken(Result.of(
                () -> Entry.of(index, event.event(), Salt.parse(event.salt()).orFault())
                        .orFault()));
    }

    private static <T> T orBroken(Result<T> result) {
        return switch (result) {
            case Result.Ok<T> ok -> ok.value();
            case Result.Faulty<T> faulty -> throw new SealBrokenException(faulty.reason());
        };
    }

    /**
     * Publishes the checkpoint that came with the log.
     *
     * @param newest when the newest event that it covers was recorded, which is when it was signed, but for a second
     * @throws SealBrokenException where the log in the tables is not the one that the checkpoint is of
     */
    public void publish(Checkpoint checkpoint, Bytes note, Instant newest) {
        Continuity.require(checkpoint, tables);
        LocalDate day = LocalDate.ofInstant(newest, CheckpointPublisher.ZONE);
        tables.publish(day, checkpoint.size(), new String(note.toArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
