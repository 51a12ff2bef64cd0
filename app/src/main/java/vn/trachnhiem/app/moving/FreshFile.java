package vn.trachnhiem.app.moving;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A file that appears under its name when it is whole and on disk, and not before; readable by its owner only. */
final class FreshFile implements Closeable {
    private final Path file;
    private final Path fresh;
    private final FileChannel channel;
    private final OutputStream out;

    FreshFile(Path file) throws IOException {
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh); // what a broken-off export left
        this.channel = FileChannel.open(
                fresh,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    OutputStream out() {
        return out;
    }

    /** Nothing more is written. */
    void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true); // else the new name may be gone after a loss of power
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(fresh);
    }
}
