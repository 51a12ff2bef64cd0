package vn.trachnhiem.app.moving;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.trachnhiem.seal.audit.Audit;
import vn.trachnhiem.seal.audit.Difference;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.history.HistoryEvidence;
import vn.trachnhiem.seal.history.HistoryReader;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/** Compares every event of an exported history with its entry, and all entries with the signed checkpoint. */
final class HistoryCheck {
    private static final int BUNDLE = 256;
    private static final int LINES_ABOVE = 2;

    private final Path file;
    private final Policy policy;

    HistoryCheck(Path file, Policy policy) {
        this.file = file;
        this.policy = policy;
    }

    /**
     * Reads the file once, to its end.
     *
     * @param earlier checkpoints that the history has to continue
     * @return the checkpoint that all of it leads to
     * @throws DamagedExportException where a line is not the one that was sealed
     */
    SignedCheckpoint run(List<Checkpoint> earlier, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            HistoryReader reader = open(in);
            SignedCheckpoint signed = signed(reader);
            HistoryEvidence evidence = new HistoryEvidence(reader);
            long size = signed.checkpoint().size();
            requireNewest(size, earlier);
            Verdict verdict = new Audit(signed.checkpoint(), earlier)
                    .run(evidence.evidence(), done -> progress.reached("Checked events", done, size));
            String damage = evidence.damage().orElse("");
            switch (verdict) {
                case Verdict.Broken broken -> throw damaged(broken.first(), damage);
                case Verdict.Sound sound -> requireWhole(evidence, size, damage);
            }
            return signed;
        }
    }

    private void requireNewest(long size, List<Checkpoint> earlier) {
        long signed = earlier.stream().mapToLong(Checkpoint::size).max().orElse(0);
        if (signed > size) {
            throw new CannotMoveException("The export in " + file.getParent() + " holds " + size
                    + " events, but the checkpoint beside the key covers " + signed
                    + ": the old place went on recording. Stop it and export again. Nothing was imported.");
        }
    }

    private HistoryReader open(InputStream in) {
        return switch (HistoryReader.open(in)) {
            case Result.Ok<HistoryReader> ok -> ok.value();
            case Result.Faulty<HistoryReader> faulty ->
                throw new DamagedExportException(file, "line 1 or 2", faulty.reason());
        };
    }

    private SignedCheckpoint signed(HistoryReader reader) {
        return switch (policy.open(Bytes.utf8(reader.checkpoint()))) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value();
            case Opening.Refused<SignedCheckpoint> refused ->
                throw new DamagedExportException(
                        file,
                        "line 2",
                        "its checkpoint is not one that the key in the folder of the seal signed: " + refused.detail());
        };
    }

    private void requireWhole(HistoryEvidence evidence, long size, String damage) {
        if (!damage.isEmpty() || evidence.events() != size) {
            throw new DamagedExportException(file, "at its end", damage.isEmpty() ? "events behind the last" : damage);
        }
        if (evidence.erased() > 0) {
            throw new CannotMoveException("The history holds " + evidence.erased()
                    + " events without content, which this release cannot put into a store. Nothing was imported.");
        }
    }

    private DamagedExportException damaged(Difference first, String damage) throws IOException {
        long line = LINES_ABOVE + 1 + first.position() / BUNDLE * (BUNDLE + 1L);
        boolean entry = first.kind() == Difference.Kind.ENTRY_CHANGED || first.kind() == Difference.Kind.ENTRY_MISSING;
        long concerned = entry ? line : line + 1 + first.position() % BUNDLE;
        String why = first.kind() + " at event " + first.position() + ", " + first.detail();
        return new DamagedExportException(file, place(concerned), damage.isEmpty() ? why : why + "; " + damage);
    }

    private String place(long line) throws IOException {
        long offset = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long above = line - 1;
            for (int next = in.read(); above > 0 && next >= 0; next = in.read()) {
                offset++;
                above -= next == '\n' ? 1 : 0;
                if (above == 0) {
                    break;
                }
            }
        }
        return "line " + line + ", byte " + offset;
    }

    /** The checkpoint at the head of a history that was written to its end; empty text where there is none. */
    static String head(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return HistoryReader.open(in) instanceof Result.Ok<HistoryReader> ok
                    ? ok.value().checkpoint()
                    : "";
        }
    }
}
