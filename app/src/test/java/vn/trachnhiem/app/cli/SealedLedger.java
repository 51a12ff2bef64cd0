package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.LedgerAudit;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** A ledger in this process, with its real parts, that records and seals. */
final class SealedLedger implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DataFolder data;
    private final RunningLedger ledger;

    private SealedLedger(DataFolder data, RunningLedger ledger) {
        this.data = data;
        this.ledger = ledger;
    }

    static SealedLedger start(Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        return new SealedLedger(data, RunningLedger.start(data, Launch.quiet()));
    }

    /** Records so many events, each of a subject of its own, and waits until a checkpoint covers them. */
    void record(String key, int events) {
        List<CompletableFuture<Outcome>> acts = IntStream.range(0, events)
                .mapToObj(n -> bean(CommandGateway.class).<Outcome>send(establish(key + "-" + n)))
                .toList();
        acts.forEach(CompletableFuture::join);
        awaitSealed();
    }

    void awaitSealed() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> checkpoint().map(Checkpoint::size).orElse(-1L) == events());
    }

    private static EstablishAgency establish(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer =
                new Actor(PersonId.from("officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        DocumentRef decision = new DocumentRef("12/QĐ-UBND", today);
        return new EstablishAgency(
                AgencyId.from(key),
                AgencyKind.PROVINCIAL_DEPARTMENT,
                new AgencyName("Sở " + key, key, List.of()),
                List.of(),
                new Act(officer, Capacity.DIRECT, decision, today, Instant.now(), null, "establish-" + key));
    }

    long events() {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + Schemas.STORE + ".event")
                .query(Long.class)
                .single();
    }

    /** The newest published checkpoint, its signature checked. */
    Optional<Checkpoint> checkpoint() {
        return note().map(this::open);
    }

    Optional<Bytes> note() {
        return bean(SealTables.class).checkpoint();
    }

    Checkpoint open(Bytes note) {
        return switch (policy().open(note)) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value().checkpoint();
            case Opening.Refused<SignedCheckpoint> refused -> throw new AssertionError(refused.detail());
        };
    }

    Policy policy() {
        try {
            return SealingKeys.trusting(seal().publicKeys());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    SealFolder seal() {
        return SealSettings.folder(data);
    }

    /** What an audit against the newest checkpoint says. */
    Verdict audit(Checkpoint... earlier) {
        return bean(LedgerAudit.class).run(checkpoint().orElseThrow(), List.of(earlier), done -> {});
    }

    <T> T bean(Class<T> type) {
        return ledger.bean(type);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
