package vn.trachnhiem.query.sealing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.receipt.Receipt;
import vn.trachnhiem.seal.tile.TileTree;
import vn.trachnhiem.shared.sealing.AskReceipt;
import vn.trachnhiem.shared.sealing.EventReceipt;

/** Makes the receipt of an event from what the store and the log hold; null where the event is unknown or not sealed yet. */
public final class ReceiptAnswers {
    private final SealTables tables;
    private final StoredFacts facts;

    public ReceiptAnswers(SealTables tables, StoredFacts facts) {
        this.tables = tables;
        this.facts = facts;
    }

    /**
     * The receipt.
     *
     * @throws SealBrokenException where what is stored cannot be proved
     */
    @QueryHandler
    public @Nullable EventReceipt answer(AskReceipt question) {
        SealTables.Salted salted = tables.salts(List.of(question.eventId())).get(question.eventId());
        Optional<String> note = tables.newestCheckpoint();
        if (salted == null || note.isEmpty()) {
            return null;
        }
        return switch (Result.of(() -> receipt(question.eventId(), salted, note.get()))) {
            case Result.Ok<Optional<EventReceipt>> ok -> ok.value().orElse(null);
            case Result.Faulty<Optional<EventReceipt>> faulty -> throw new SealBrokenException(faulty.reason());
        };
    }

    private Optional<EventReceipt> receipt(String eventId, SealTables.Salted salted, String note) throws Fault {
        Checkpoint checkpoint = Checkpoint.parse(
                        SignedNote.parse(Bytes.utf8(note)).orFault().text())
                .orFault();
        if (salted.index() >= checkpoint.size()) {
            return Optional.empty();
        }
        EventRecord event = event(eventId, salted.index()).content().orFault();
        Bytes canonical = event.canonical().orFault();
        Salt salt = Salt.parse(salted.salt()).orFault();
        List<Hash> path = new TileTree(tables, checkpoint.size())
                .inclusion(salted.index())
                .orFault();
        Receipt receipt = new Receipt(
                canonical,
                salt,
                Entry.of(salted.index(), event.recordedAt(), salt, canonical),
                new TlogProof(Optional.empty(), salted.index(), path, note));
        return Optional.of(new EventReceipt(
                salted.index(),
                checkpoint.size(),
                new String(receipt.file().orFault().toArray(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The log has no gaps and neither has the store, so the newest sealed event tells where an index stands. */
    private StoredFact event(String eventId, long index) throws Fault {
        Tree tree = tables.tree().orElseThrow(() -> new Fault("the log was never begun"));
        long position = tree.lastPosition() - (tree.size() - 1 - index);
        try (Stream<StoredFact> from = facts.after(position - 1)) {
            StoredFact found = from.findFirst().orElseThrow(() -> new Fault("the event is gone from the store"));
            Fault.unless(found.eventId().equals(eventId), "another event stands in the event's place in the store");
            return found;
        }
    }
}
