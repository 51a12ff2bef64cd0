package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.sealing.CannotSealException;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.receipt.ReceiptCheck;
import vn.trachnhiem.seal.receipt.ReceiptVerdict;
import vn.trachnhiem.shared.sealing.AskReceipt;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.EventReceipt;
import vn.trachnhiem.shared.sealing.Seal;

/** The seal over the life of a data folder: restarts, lost keys, restored backups, new keys. */
class SealTest {
    @TempDir
    Path data;

    @TempDir
    Path backup;

    @Test
    void every_event_has_a_receipt_that_anyone_can_check_with_the_public_key() throws IOException {
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("receipt", 300);
            ReceiptCheck check = new ReceiptCheck(ledger.policy());
            QueryGateway questions = ledger.bean(QueryGateway.class);
            for (String event : eventIds(ledger)) {
                EventReceipt receipt = questions
                        .query(new AskReceipt(event), EventReceipt.class)
                        .join();
                assertThat(check.check(Bytes.utf8(receipt.file()))).isInstanceOf(ReceiptVerdict.Genuine.class);
            }
            Seal seal = questions.query(new AskSeal(), Seal.class).join();
            assertThat(seal.size()).isEqualTo(300);
            assertThat(seal.covers(299)).isTrue();
            assertThat(seal.covers(300)).isFalse();
            assertThat(questions
                            .query(new AskReceipt("unknown"), EventReceipt.class)
                            .join())
                    .isNull();
        }
    }

    @Test
    void a_restart_goes_on_with_the_same_log_and_an_older_database_put_back_is_refused() throws IOException {
        Checkpoint first;
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("before", 10);
            first = ledger.checkpoint().orElseThrow();
        }
        copy(data.resolve("postgresql"), backup.resolve("postgresql"));
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("after", 10);
            assertThat(ledger.audit(first)).isInstanceOf(Verdict.Sound.class);
        }
        Files.move(data.resolve("postgresql"), backup.resolve("newer"));
        copy(backup.resolve("postgresql"), data.resolve("postgresql"));
        assertThatExceptionOfType(CannotSealException.class)
                .isThrownBy(() -> SealedLedger.start(data))
                .withMessageContaining("holds 10 sealed events, but a checkpoint over 20");
    }

    @Test
    void without_its_key_a_sealed_ledger_is_not_continued() throws IOException {
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("sealed", 3);
        }
        Files.move(data.resolve("seal"), backup.resolve("seal"));
        assertThatExceptionOfType(CannotSealException.class)
                .isThrownBy(() -> SealedLedger.start(data))
                .withMessageContaining("sealed by a key that is not here");
    }

    @Test
    void a_new_key_signs_beside_the_old_one_and_old_checkpoints_stay_verifiable() throws IOException {
        Bytes old;
        List<VerifierKey> oldKeys;
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("old-key", 3);
            old = ledger.note().orElseThrow();
            oldKeys = ledger.seal().publicKeys();
        }
        assertThat(LedgerCommand.commandLine().execute("rotate-key", "--data", data.toString()))
                .isZero();
        try (SealedLedger ledger = SealedLedger.start(data)) {
            ledger.record("new-key", 3);
            Bytes fresh = ledger.note().orElseThrow();
            List<VerifierKey> keys = ledger.seal().publicKeys();
            assertThat(keys).hasSize(2).containsAll(oldKeys);
            assertThat(SealingKeys.trusting(oldKeys).open(fresh)).isInstanceOf(Opening.Opened.class);
            assertThat(SealingKeys.trusting(keys.subList(0, 1)).open(fresh)).isInstanceOf(Opening.Opened.class);
            assertThat(SealingKeys.trusting(keys.subList(0, 1)).open(old)).isInstanceOf(Opening.Refused.class);
            assertThat(ledger.audit(ledger.open(old))).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void key_and_password_are_readable_by_their_owner_only() throws IOException {
        SealFolder folder = new SealFolder(data.resolve("seal"));
        folder.create("a.example/log");
        for (String secret : List.of("key.p12", "key.password")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("seal").resolve(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.keys("a.example/log").known()).isEqualTo(folder.publicKeys());
    }

    private static List<String> eventIds(SealedLedger ledger) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT event_id FROM event_store.event ORDER BY position")
                .query(String.class)
                .list();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(
                        to.resolve(from.relativize(folder)), Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
