package vn.trachnhiem.app.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.SealedHistory;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.query.sealing.StoredFacts;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.history.HistoryWriter;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/** Writes a whole ledger, as far as its newest checkpoint, into a folder; the signing key is not part of it. */
public final class LedgerExport {
    private final SealTables tables;
    private final StoredFacts facts;
    private final EvidenceStore evidence;
    private final JdbcClient jdbc;

    public LedgerExport(SealTables tables, StoredFacts facts, EvidenceStore evidence, JdbcClient jdbc) {
        this.tables = tables;
        this.facts = facts;
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    /**
     * Writes what is not there yet; an export that broke off goes on. The order is the point.
     *
     * @param keys the log's public keys
     * @param automation position of the last event on which automations had acted before the newest checkpoint was signed
     * @return the checkpoint that the export goes to
     * @throws CannotMoveException where the ledger does not lead to its checkpoint: a damaged one is not carried on
     */
    public Checkpoint write(ExportFolder folder, List<VerifierKey> keys, long automation, Progress progress)
            throws IOException {
        // 1. Without its manifest the folder is no export, from here until everything is on disk.
        folder.make();
        Files.deleteIfExists(folder.path(ExportFolder.MANIFEST));

        // 2. The history, up to the newest checkpoint, and read back: what is in the folder is what was sealed.
        Path history = folder.path(ExportFolder.HISTORY);
        String note = new String(
                tables.checkpoint()
                        .orElseThrow(() -> new CannotMoveException("Nothing is sealed yet."))
                        .toArray(),
                UTF_8);
        SignedCheckpoint signed =
                carried(new HistoryCheck(history, SealingKeys.trusting(keys)), history, note, progress);
        long size = signed.checkpoint().size();

        // 3. What stands beside the ledger comes after the events: so every key and file that they name is there.
        new BesideTables(jdbc).write(folder, size);
        List<String> hashes = BesideTables.hashes(folder.path(BesideTables.evidenceFile()));
        writeEvidence(folder, hashes, progress);
        writeKeys(folder.path(ExportFolder.PUBLIC_KEYS), keys);

        // 4. Now it is one.
        List<Manifest.Listed> listed = new ArrayList<>();
        for (String name : names(hashes)) {
            listed.add(Manifest.Listed.of(folder, name));
        }
        new Manifest(Manifest.FORMAT, size, Math.min(automation, size - 1), listed).write(folder);
        return signed.checkpoint();
    }

    private SignedCheckpoint carried(HistoryCheck check, Path history, String note, Progress progress)
            throws IOException {
        if (HistoryCheck.head(history).equals(note)) {
            try {
                return check.run(List.of(), progress);
            } catch (DamagedExportException damaged) {
                progress.reached("Found a damaged history of an earlier export, written anew", 1, 1);
            }
        }
        write(history, note, progress);
        try {
            return check.run(List.of(), progress);
        } catch (DamagedExportException damaged) {
            throw new CannotMoveException(
                    "The ledger is not the one that was sealed, and is not exported; ./ledger verify"
                            + " names the place. In " + damaged.getMessage() + ".");
        }
    }

    private void write(Path history, String note, Progress progress) throws IOException {
        long size = Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
        try (FreshFile file = new FreshFile(history)) {
            HistoryWriter writer = new HistoryWriter(file.out(), note);
            new SealedHistory(tables, facts)
                    .write(writer, size, done -> progress.reached("Exported events", done, size));
            writer.end();
            file.finish();
        }
    }

    private void writeEvidence(ExportFolder folder, List<String> hashes, Progress progress) throws IOException {
        long done = 0;
        for (String hash : hashes) {
            Path file = folder.path(ExportFolder.EVIDENCE).resolve(hash);
            if (!Files.exists(file) || !Sha256.of(file).equals(hash)) {
                writeEvidence(file, hash);
            }
            progress.reached("Exported files of evidence", ++done, hashes.size());
        }
    }

    private void writeEvidence(Path file, String hash) throws IOException {
        byte[] content = evidence.open(hash).orElseThrow();
        if (!Sha256.of(content).equals(hash)) {
            throw new CannotMoveException("The file of evidence " + hash
                    + " in the database is not the one of that SHA-256: it was altered. Put the right one back first.");
        }
        try (FreshFile fresh = new FreshFile(file)) {
            fresh.out().write(content);
            fresh.finish();
        }
    }

    private static void writeKeys(Path file, List<VerifierKey> keys) throws IOException {
        try (FreshFile fresh = new FreshFile(file)) {
            fresh.out()
                    .write(keys.stream()
                            .map(key -> key.text() + "\n")
                            .collect(Collectors.joining())
                            .getBytes(UTF_8));
            fresh.finish();
        }
    }

    private static List<String> names(List<String> hashes) {
        return Stream.of(
                        Stream.of(ExportFolder.HISTORY, ExportFolder.PUBLIC_KEYS),
                        BesideTables.files().stream(),
                        hashes.stream().map(hash -> ExportFolder.EVIDENCE + "/" + hash))
                .flatMap(each -> each)
                .toList();
    }
}
