package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.LedgerAudit;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.audit.Difference;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.store.AlteredStoreException;

/** Compares everything in the store with the seal. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compares every event in the store with the seal and its newest checkpoint.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the history is the sealed one", "1:it cannot be checked", "3:it is not the sealed one"})
final class VerifyCommand implements Callable<Integer> {
    private static final int BROKEN = 3;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that was kept elsewhere: the history must only have grown since. Repeatable")
    private List<Path> earlier = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description =
                    "A public key of the log that was kept elsewhere. Default: those in seal/log.vkey. Repeatable")
    private List<String> keys = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        DataFolder folder = place.folder();
        SealFolder seal = SealSettings.folder(folder);
        try (AttachedLedger ledger = place.open(folder)) {
            Policy policy = SealingKeys.trusting(trusted(seal, ledger));
            List<Checkpoint> kept = new ArrayList<>();
            for (Path file : earlier) {
                kept.add(open(policy, Bytes.of(Files.readAllBytes(file)), file.toString()));
            }
            seal.checkpointNote().ifPresent(note -> kept.add(open(policy, note, "the checkpoint beside the key")));
            return audit(ledger, policy, kept);
        }
    }

    private List<VerifierKey> trusted(SealFolder seal, AttachedLedger ledger) throws IOException {
        if (!keys.isEmpty()) {
            return keys.stream().map(VerifyCommand::key).toList();
        }
        List<VerifierKey> beside = seal.publicKeys();
        if (!beside.isEmpty()) {
            return beside;
        }
        System.err.println("The public keys are taken from the database itself, which proves nothing against its owner;"
                + " give one that was kept elsewhere with --key.");
        return ledger.bean(SealTables.class).shownKeys();
    }

    private static VerifierKey key(String text) {
        return switch (VerifierKey.parse(text)) {
            case Result.Ok<VerifierKey> ok -> ok.value();
            case Result.Faulty<VerifierKey> faulty ->
                throw new CannotStart("“" + text + "” is no public key of a log: " + faulty.reason() + ".");
        };
    }

    private static Checkpoint open(Policy policy, Bytes note, String name) {
        return switch (policy.open(note)) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value().checkpoint();
            case Opening.Refused<SignedCheckpoint> refused ->
                throw new CannotStart(name + " is no checkpoint of this log: " + refused.detail() + ".");
        };
    }

    private static int audit(AttachedLedger ledger, Policy policy, List<Checkpoint> kept) {
        Optional<Bytes> note = ledger.bean(SealTables.class).checkpoint();
        if (note.isEmpty()) {
            throw new CannotStart("Nothing is sealed yet.");
        }
        Checkpoint newest = open(policy, note.get(), "The newest checkpoint in the database");
        long began = System.nanoTime();
        try {
            Verdict verdict = ledger.bean(LedgerAudit.class).run(newest, kept, done -> show(done, newest.size()));
            System.err.println();
            double seconds = (System.nanoTime() - began) / 1e9;
            return switch (verdict) {
                case Verdict.Sound sound -> sound(sound.checkpoint(), kept.size(), seconds);
                case Verdict.Broken broken -> broken(broken.first());
            };
        } catch (AlteredStoreException gap) {
            System.out.println("\nThe history is NOT the sealed one. " + gap.getMessage());
            return BROKEN;
        }
    }

    private static void show(long done, long all) {
        System.err.printf(Locale.ROOT, "\rCompared %,d of %,d events", done, all);
    }

    private static int sound(Checkpoint checkpoint, int kept, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "The history is the sealed one: %,d events of %s lead to the signed root %s and continue %d checkpoint%s kept"
                        + " outside the database (%.1f s, %,.0f events/s).%n",
                checkpoint.size(),
                checkpoint.origin(),
                checkpoint.root().base64(),
                kept,
                kept == 1 ? "" : "s",
                seconds,
                checkpoint.size() / seconds);
        return 0;
    }

    private static int broken(Difference difference) {
        System.out.printf(
                Locale.ROOT,
                "The history is NOT the sealed one. First difference: %s at event %d%s: %s.%n",
                difference.kind(),
                difference.position(),
                difference.until() > difference.position() + 1 ? " up to " + (difference.until() - 1) : "",
                difference.detail());
        return BROKEN;
    }
}
