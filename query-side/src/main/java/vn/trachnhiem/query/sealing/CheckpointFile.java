package vn.trachnhiem.query.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;

/** The last signed checkpoint, kept beside the key and outside the database: whoever puts an older database back does not reach it. */
public final class CheckpointFile {
    private final Path file;
    private final Policy policy;

    public CheckpointFile(Path file, Policy policy) {
        this.file = file;
        this.policy = policy;
    }

    /**
     * What was signed last; empty where nothing was yet.
     *
     * @throws SealBrokenException where the file is not a checkpoint of ours
     */
    public Optional<Checkpoint> read() {
        return note().map(note -> switch (policy.open(note)) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value().checkpoint();
            case Opening.Refused<SignedCheckpoint> refused ->
                throw new SealBrokenException(
                        "The checkpoint beside the key is not one that this key signed: " + refused.detail());
        });
    }

    /** The file as it is. */
    Optional<Bytes> note() {
        try {
            return Files.exists(file) ? Optional.of(Bytes.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On disk when this returns. */
    public void write(Bytes note) {
        try {
            DurableFile.write(file, note.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
