package vn.trachnhiem.query.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.shared.sealing.AskLogFile;
import vn.trachnhiem.shared.sealing.LogFile;

/** Answers with the log's files (C2SP tlog-tiles); null for a path at which there is none. */
public final class LogFiles {
    private final SealTables tables;

    public LogFiles(SealTables tables) {
        this.tables = tables;
    }

    @QueryHandler
    public @Nullable LogFile answer(AskLogFile question) {
        return find(question.path()).map(LogFile::of).orElse(null);
    }

    private Optional<byte[]> find(String path) {
        if (path.equals("checkpoint")) {
            return tables.newestCheckpoint().map(note -> note.getBytes(StandardCharsets.UTF_8));
        }
        if (BundleId.parse(path) instanceof Result.Ok<BundleId> bundle) {
            return beginning(tables.read(bundle.value()), bundle.value().width() * Bundles.STRIDE);
        }
        return TileId.parse(path) instanceof Result.Ok<TileId> tile
                ? beginning(tables.read(tile.value()), tile.value().width() * Hash.LENGTH)
                : Optional.empty();
    }

    /** What was asked for may be a narrower version of what is kept. */
    private static Optional<byte[]> beginning(Optional<Bytes> kept, int length) {
        return kept.filter(bytes -> bytes.length() >= length)
                .map(bytes -> Bytes.slice(bytes.toArray(), 0, length).toArray());
    }
}
