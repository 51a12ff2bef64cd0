package vn.trachnhiem.app.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;

/** Compares every byte of an export with what was written, before any of it is imported. */
public final class ExportCheck {
    private static final String EVIDENCE = ExportFolder.EVIDENCE + "/";

    private final ExportFolder folder;
    private final Policy policy;

    /** @param policy who believes the log's own public keys, kept apart from the export */
    public ExportCheck(ExportFolder folder, Policy policy) {
        this.folder = folder;
        this.policy = policy;
    }

    /**
     * Reads all of it, in bounded memory.
     *
     * @param earlier checkpoints that the history has to continue
     * @throws CannotMoveException where it is not a whole export
     * @throws DamagedExportException where it is not as it was written
     */
    public CheckedExport run(List<Checkpoint> earlier, Progress progress) throws IOException {
        Manifest manifest = Manifest.read(folder);
        requireAll(manifest);
        // Line by line first, since that tells the place; the hash of the whole file then leaves nothing out.
        for (String table : BesideTables.files()) {
            SummedLines.read(folder.path(table), row -> {});
        }
        SignedCheckpoint signed = new HistoryCheck(folder.path(ExportFolder.HISTORY), policy).run(earlier, progress);
        checkFiles(manifest.files(), progress);
        return new CheckedExport(
                folder,
                Sha256.of(folder.path(ExportFolder.MANIFEST)),
                manifest.automation(),
                signed.checkpoint(),
                signed.note().bytes());
    }

    /** What has to be in an export is listed, and what is listed is there in its full length. */
    private void requireAll(Manifest manifest) throws IOException {
        Set<String> listed = new HashSet<>();
        for (Manifest.Listed file : manifest.files()) {
            listed.add(file.name());
            requireLength(file);
        }
        List<String> missing = Stream.concat(
                        Stream.of(ExportFolder.HISTORY, ExportFolder.PUBLIC_KEYS), BesideTables.files().stream())
                .filter(name -> !listed.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new DamagedExportException(
                    folder.path(ExportFolder.MANIFEST), "as a whole", "it lists no " + String.join(", ", missing));
        }
    }

    private void requireLength(Manifest.Listed file) throws IOException {
        Path path = folder.path(file.name());
        if (!Files.exists(path)) {
            throw new DamagedExportException(path, "byte 0", "the file is missing");
        }
        // Files of lines tell more exactly themselves where they were cut off.
        if (file.name().startsWith(EVIDENCE) && Files.size(path) != file.size()) {
            throw new DamagedExportException(
                    path,
                    "byte " + Math.min(Files.size(path), file.size()),
                    "the file has " + Files.size(path) + " bytes and not " + file.size());
        }
    }

    private void checkFiles(List<Manifest.Listed> files, Progress progress) throws IOException {
        long done = 0;
        for (Manifest.Listed file : files) {
            String sha256 = Sha256.of(folder.path(file.name()));
            boolean named = !file.name().startsWith(EVIDENCE) || file.name().equals(EVIDENCE + sha256);
            if (!named || !sha256.equals(file.sha256())) {
                throw new DamagedExportException(
                        folder.path(file.name()),
                        "bytes 0 to " + file.size(),
                        "its SHA-256 is not the one in the manifest or in its name");
            }
            progress.reached("Checked files", ++done, files.size());
        }
        Set<String> listed = files.stream().map(Manifest.Listed::name).collect(Collectors.toSet());
        for (String hash : BesideTables.hashes(folder.path(BesideTables.evidenceFile()))) {
            requireEvidence(listed, EVIDENCE + hash);
        }
    }

    private void requireEvidence(Set<String> listed, String name) {
        if (!listed.contains(name)) {
            throw new DamagedExportException(
                    folder.path(name), "byte 0", "the manifest does not list this file of evidence");
        }
    }
}
