package vn.trachnhiem.app.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything of one ledger: the database, secrets of mode 0600, and a note about the running instance. A process
 * that owns it holds a lock on it.
 */
public final class DataFolder implements AutoCloseable {
    private static final int SECRET_BYTES = 24;
    private static final String LOCK = "lock";

    private final Path root;
    private @Nullable FileChannel lock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder if needed and owns it; says false where another process does. */
    public boolean own() throws IOException {
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            channel.close();
            return false;
        }
        lock = channel;
        return true;
    }

    public Path root() {
        return root;
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** A file with a random secret, made at the first call, readable by its owner only. */
    public Path secret(String name) throws IOException {
        Path file = path(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return file;
    }

    public String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner can read; a reader sees the old content or the new, never half. */
    public void write(Path file, String content) throws IOException {
        Path fresh = Files.createTempFile(
                root,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content + "\n");
        Files.move(
                fresh,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
