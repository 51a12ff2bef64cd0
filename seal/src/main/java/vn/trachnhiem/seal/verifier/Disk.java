package vn.trachnhiem.seal.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.receipt.Receipt;

/** Files on the reader's own machine. */
final class Disk {
    private Disk() {}

    /** The whole of a file that is not larger than any receipt, key, policy or checkpoint is. */
    static Bytes read(Path file) throws Fault {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(Receipt.LONGEST + 1);
            Fault.unless(content.length <= Receipt.LONGEST, "a file of more than 18 MiB: " + file);
            return Bytes.of(content);
        } catch (IOException unreadable) {
            throw new Fault("a file that cannot be read: " + Words.plain(file.toString()));
        }
    }

    /** Replaces the file as a whole or not at all: it may hold the only older checkpoint that the reader has. */
    static void replace(Path file, Bytes content) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, content.toArray());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
