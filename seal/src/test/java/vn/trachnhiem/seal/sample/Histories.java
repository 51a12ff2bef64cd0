package vn.trachnhiem.seal.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.seal.history.HistoryWriter;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.tile.EntryBundle;

/** Exported histories in memory. */
public final class Histories {
    private Histories() {}

    /** The whole ledger as it is now, signed with the log's key. */
    public static Bytes of(Ledger ledger) {
        return of(ledger, SignedNote.sign(ledger.checkpoint().text(), Keys.LOG));
    }

    /** The ledger's events and entries, whatever was done to them, under a note that somebody holds. */
    public static Bytes of(Ledger ledger, SignedNote note) {
        return write(
                writer -> {
                    int blocks = (Math.max(ledger.events.size(), ledger.entries.size()) + 255) / 256;
                    for (int block = 0; block < blocks; block++) {
                        var entries = block(ledger.entries, block);
                        if (!entries.isEmpty()) {
                            writer.write(new HistoryItem.Entries(new EntryBundle(entries)));
                        }
                        for (var event : block(ledger.events, block)) {
                            writer.write(new HistoryItem.Event(event, "Task"));
                        }
                    }
                },
                text(note.bytes()));
    }

    private static <T> List<T> block(List<T> all, int block) {
        int from = Math.min(all.size(), block * 256);
        return all.subList(from, Math.min(all.size(), from + 256));
    }

    /** What is written between head and end. */
    public interface Body {
        void write(HistoryWriter writer) throws IOException;
    }

    public static Bytes write(Body body, String checkpoint) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = new HistoryWriter(out, checkpoint);
            body.write(writer);
            writer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(out.toByteArray());
    }

    public static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
