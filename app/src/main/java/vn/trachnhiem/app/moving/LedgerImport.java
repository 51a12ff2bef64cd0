package vn.trachnhiem.app.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.sealing.CarriedLog;
import vn.trachnhiem.query.sealing.CheckpointFile;
import vn.trachnhiem.query.sealing.FactSink;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.seal.history.HistoryItem;

/** Brings a checked export into an empty place. A killed import goes on where it broke off, when it is run again. */
public final class LedgerImport {
    /** Events that are put in at once. */
    public static final int BATCH = 4_096;

    private final FactSink store;
    private final int batch;
    private final ImportMark mark;
    private final CarriedLog log;
    private final BesideTables beside;
    private final StartingPoints startingPoints;
    private final TransactionTemplate transaction;

    /** @param batch events that are put in at once */
    public LedgerImport(DataSource database, FactSink store, int batch) {
        JdbcClient jdbc = JdbcClient.create(database);
        this.store = store;
        this.batch = batch;
        this.mark = new ImportMark(database);
        this.log = new CarriedLog(new SealTables(jdbc, Schemas.SEAL));
        this.beside = new BesideTables(jdbc);
        this.startingPoints = new StartingPoints(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /**
     * Puts everything in. The order is the point.
     *
     * @param kept where the last signed checkpoint is kept beside the key
     * @throws CannotMoveException where something else is in the database
     */
    public void run(CheckedExport export, CheckpointFile kept, Progress progress) throws IOException {
        // 1. From here on until the end the ledger does not start.
        requirePlaceFor(export);
        log.begin(export.checkpoint().origin());

        // 2. The events, then their seal; a crash between the two leaves the store ahead of the log by one batch.
        Instant newest = carryEvents(export, progress);

        // 3. What the events refer to. Each row is put in unless it is here, so doing it twice does no harm.
        carryEvidence(export, progress);
        transaction.executeWithoutResult(status -> unchecked(() -> beside.read(export.folder())));

        // 4. The root that the new tables lead to is the signed one; what is signed next must go on from it.
        transaction.executeWithoutResult(status -> log.publish(export.checkpoint(), export.note(), newest));
        kept.write(export.note());

        // 5. Where the seal and the automations go on, so that neither acts again on what was acted on.
        startingPoints.set(export.checkpoint().size() - 1, export.automation());

        // 6. Now it is a ledger.
        mark.remove();
    }

    private void requirePlaceFor(CheckedExport export) {
        var begun = mark.read();
        if (begun.isEmpty()) {
            if (store.size() > 0 || !log.fits(export.checkpoint().origin()) || !beside.areEmpty()) {
                throw new CannotMoveException("The database is not empty. A ledger is imported into an empty one:"
                        + " choose another folder with --data, or another database with --database.");
            }
            mark.set(export.identity());
        } else if (!begun.get().equals(export.identity())) {
            throw new CannotMoveException("The import of another export was begun in this database. Finish that one"
                    + " with the same export, or take an empty database.");
        }
    }

    private Instant carryEvents(CheckedExport export, Progress progress) throws IOException {
        try (HistoryBatches history = new HistoryBatches(export.folder().path(ExportFolder.HISTORY), batch)) {
            history.skip(log.size());
            for (List<HistoryItem.Event> next = history.next(); !next.isEmpty(); next = history.next()) {
                carry(next);
                progress.reached(
                        "Imported events", log.size(), export.checkpoint().size());
            }
            return history.newest();
        }
    }

    /** The batch goes on from the log's size; of a broken-off one the store may have the beginning. */
    private void carry(List<HistoryItem.Event> events) {
        int ahead = (int) Math.min(events.size(), store.size() - log.size());
        if (ahead < events.size()) {
            store.append(events.subList(ahead, events.size()));
        }
        transaction.executeWithoutResult(status ->
                log.append(events.stream().map(HistoryItem.Event::stored).toList()));
    }

    private void carryEvidence(CheckedExport export, Progress progress) throws IOException {
        ExportFolder folder = export.folder();
        Path rows = folder.path(BesideTables.evidenceFile());
        int all = BesideTables.hashes(rows).size();
        AtomicLong done = new AtomicLong();
        SummedLines.read(rows, row -> {
            Path file = folder.path(ExportFolder.EVIDENCE).resolve(BesideTables.hash(row));
            beside.insertEvidence(row, Files.readAllBytes(file));
            progress.reached("Imported files of evidence", done.incrementAndGet(), all);
        });
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void unchecked(Reading reading) {
        try {
            reading.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
