package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.ServerBytes;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.moving.CannotMoveException;
import vn.trachnhiem.app.moving.CheckedExport;
import vn.trachnhiem.app.moving.ExportCheck;
import vn.trachnhiem.app.moving.ExportFolder;
import vn.trachnhiem.app.moving.LedgerImport;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.store.StoreSchema;

/** Brings an exported ledger into an empty place. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Brings a ledger that ./ledger export wrote into an empty data folder or database, after every byte of"
                        + " it was checked. Goes on where it broke off.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private AxonServerOptions axonServer = new AxonServerOptions();

    @Parameters(paramLabel = "FOLDER", description = "What ./ledger export wrote")
    private Path source = Path.of("");

    @Option(
            names = "--seal",
            paramLabel = "FOLDER",
            description = "The folder “seal” of the old place, copied from here into the data folder. Default: it was"
                    + " copied there by hand")
    private @Nullable Path seal;

    @Override
    public Integer call() throws Exception {
        try (DataFolder folder = data.folder()) {
            SealFolder old = seal == null ? SealSettings.folder(folder) : new SealFolder(seal);
            CheckedExport export = check(old);
            if (!folder.own()) {
                throw new CannotStart(
                        "The ledger in " + folder.root() + " is running. Stop it, or choose another folder.");
            }
            System.setProperty("ledger.logs", folder.path("logs").toString());
            SealFolder place = SealSettings.folder(folder);
            if (seal != null) {
                copy(old, place);
            }
            try (LedgerDatabase opened = LedgerDatabase.open(folder, database.external())) {
                bring(export, opened.dataSource(), axonServer.address(), place);
            }
            tell(export.checkpoint());
        }
        return 0;
    }

    private static void copy(SealFolder old, SealFolder place) throws IOException {
        if (place.hasKey() && !place.publicKeys().equals(old.publicKeys())) {
            throw new CannotMoveException(
                    "The data folder holds the key of another log. Choose another folder with --data.");
        }
        old.copyTo(place);
    }

    /** Nothing is written before this is done. */
    private CheckedExport check(SealFolder old) throws IOException {
        if (!old.hasKey()) {
            throw new CannotMoveException("There is no key with which the ledger could be sealed on. Copy the folder"
                    + " “seal” of the old place into the new data folder, or name it with --seal.");
        }
        SealingKeys keys = old.keys(old.publicKeys().getFirst().name());
        Optional<Checkpoint> signed = old.checkpoint(keys.known()).read();
        return new ExportCheck(new ExportFolder(source), SealingKeys.trusting(keys.known()))
                .run(signed.map(List::of).orElse(List.of()), new ProgressLine());
    }

    private static void bring(
            CheckedExport export, DataSource target, Optional<AxonServerAddress> server, SealFolder place)
            throws IOException {
        Schemas.migrate(target, server.isEmpty());
        try (StoredBytes store = server.map(address -> ServerBytes.open(address, "import"))
                .orElseGet(() -> StoredBytes.in(target, new StoreSchema(Schemas.STORE)))) {
            new LedgerImport(target, store, LedgerImport.BATCH)
                    .run(export, place.checkpoint(place.publicKeys()), new ProgressLine());
        }
    }

    private static void tell(Checkpoint checkpoint) {
        System.out.printf(
                Locale.ROOT,
                "Imported %,d events of %s; they lead to the signed root %s. The pages are made from them at the first"
                        + " start. Do not start the old place again: one log has one history.%n",
                checkpoint.size(),
                checkpoint.origin(),
                checkpoint.root().base64());
    }
}
