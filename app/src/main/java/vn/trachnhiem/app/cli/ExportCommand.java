package vn.trachnhiem.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.axon.StoredProcessing;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.moving.CannotMoveException;
import vn.trachnhiem.app.moving.ExportFolder;
import vn.trachnhiem.app.moving.LedgerExport;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/** Carries a whole ledger out of its database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes a whole ledger into a folder, from which ./ledger import brings it into another place:"
                        + " events, seal, evidence, keys of persons and accounts, but not the key that signs. Goes on where it broke off.")
final class ExportCommand implements Callable<Integer> {
    private static final int TRIES = 100;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "FOLDER", description = "Where the export goes; keep it as you keep the database itself")
    private Path target = Path.of("");

    @Override
    public Integer call() throws Exception {
        DataFolder folder = place.folder();
        try (AttachedLedger ledger = place.open(folder)) {
            SealTables tables = ledger.bean(SealTables.class);
            // First: whatever an automation did on an event up to here is itself recorded, and awaited next.
            long automation = automation(ledger);
            awaitSealed(tables, ledger.bean(StoredBytes.class).size());
            List<VerifierKey> beside = SealSettings.folder(folder).publicKeys();
            Checkpoint checkpoint = new LedgerExport(
                            tables,
                            ledger.bean(StoredBytes.class),
                            ledger.bean(EvidenceStore.class),
                            ledger.bean(JdbcClient.class))
                    .write(
                            new ExportFolder(target),
                            beside.isEmpty() ? tables.shownKeys() : beside,
                            automation,
                            new ProgressLine());
            tell(checkpoint);
        }
        return 0;
    }

    private static long automation(AttachedLedger ledger) {
        return new StoredProcessing(ledger.bean(JdbcClient.class), ledger.bean(EventStore.class))
                .positions()
                .getOrDefault("automation", -1L);
    }

    /** A checkpoint follows the newest event in less than a second, where a process runs that holds the key. */
    private static void awaitSealed(SealTables tables, long events) throws InterruptedException {
        for (int tries = 0; tables.publishedSize() < events; tries++) {
            if (tries == TRIES) {
                throw new CannotMoveException(String.format(
                        Locale.ROOT,
                        "The newest %,d events are not sealed, and an export holds what is sealed. Start the ledger"
                                + " with its key, stop it, and export again.",
                        events - tables.publishedSize()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void tell(Checkpoint checkpoint) {
        System.out.printf(
                Locale.ROOT,
                "Exported %,d events of %s to %s. What is recorded from now on is not in it.%n"
                        + "The key that signs is not in it either: copy the folder “seal” of the data folder by hand, apart"
                        + " from the export, into the new data folder. The export holds keys of persons and hashes of"
                        + " passwords: keep it as you keep the database, and destroy it after the move.%n",
                checkpoint.size(),
                checkpoint.origin(),
                target);
    }
}
