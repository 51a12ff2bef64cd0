package vn.trachnhiem.app.moving;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.seal.history.HistoryReader;
import vn.trachnhiem.seal.reading.Result;

/** The events of a checked history, many at once and in bounded memory. */
final class HistoryBatches implements Closeable {
    /** Bytes of payload behind which a batch ends. */
    private static final long LARGE = 16L << 20;

    private final Path file;
    private final int most;
    private final InputStream in;
    private final HistoryReader reader;
    private Instant newest = Instant.EPOCH;

    /** @param most events in one batch */
    HistoryBatches(Path file, int most) throws IOException {
        this.file = file;
        this.most = most;
        this.in = Files.newInputStream(file);
        this.reader = switch (HistoryReader.open(in)) {
            case Result.Ok<HistoryReader> ok -> ok.value();
            case Result.Faulty<HistoryReader> faulty -> throw changed(faulty.reason());
        };
    }

    /** Passes over the first events. */
    void skip(long events) {
        while (reader.events() < events) {
            read();
        }
    }

    /** The next ones; none at the end. */
    List<HistoryItem.Event> next() {
        List<HistoryItem.Event> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < most && bytes < LARGE && reader.hasNext()) {
            if (read() instanceof HistoryItem.Event event) {
                batch.add(event);
                bytes += event.stored().event().payload().length();
            }
        }
        return batch;
    }

    /** When the event that was read last was recorded. */
    Instant newest() {
        return newest;
    }

    private HistoryItem read() {
        return switch (reader.next()) {
            case Result.Ok<HistoryItem>(HistoryItem item) -> noted(item);
            case Result.Faulty<HistoryItem> faulty -> throw changed(faulty.reason());
        };
    }

    private HistoryItem noted(HistoryItem item) {
        if (item instanceof HistoryItem.Event event) {
            newest = Instant.ofEpochMilli(event.stored().event().recordedAt());
        }
        return item;
    }

    private CannotMoveException changed(String reason) {
        return new CannotMoveException("The file " + file + " was changed during the import, " + reason
                + ". Put it back and run the import again.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
