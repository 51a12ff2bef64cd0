package vn.trachnhiem.app.moving;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The files of an export. {@code history} holds events, salts and entries with the checkpoint that they lead to, as the standalone
 * verifier reads it; {@code evidence} the files of evidence, each under its SHA-256; {@code tables} what stands beside the ledger in the
 * database; {@code log.vkey} the public keys; {@code manifest}, written last, the SHA-256 of each of them.
 *
 * @param root readable by its owner only, since keys of persons and hashes of passwords lie in it
 */
public record ExportFolder(Path root) {
    static final String HISTORY = "history";
    static final String EVIDENCE = "evidence";
    static final String TABLES = "tables";
    static final String PUBLIC_KEYS = "log.vkey";
    static final String MANIFEST = "manifest";

    void make() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        for (Path folder : new Path[] {root, path(EVIDENCE), path(TABLES)}) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try {
                Files.createDirectory(folder, ownerOnly);
            } catch (FileAlreadyExistsException resumed) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }
}
