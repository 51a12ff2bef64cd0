package vn.trachnhiem.query.sealing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.Growth;

/**
 * Makes each event an entry of the log, in the store's order, one segment alone. Everything is written in the transaction that stores the
 * processor's token; the {@link CheckpointPublisher} signs what is durable.
 */
@ProcessingGroup(Sealer.GROUP)
public final class Sealer {
    /** Name of the processing group. */
    public static final String GROUP = "seal";

    private static final String BATCH = Sealer.class.getName();

    private final SealTables tables;
    private final CheckpointPublisher publisher;
    private final SecureRandom random = new SecureRandom();

    public Sealer(SealTables tables, CheckpointPublisher publisher) {
        this.tables = tables;
        this.publisher = publisher;
    }

    @EventHandler
    void on(StoredPayload payload, EventMessage<?> message, TrackingToken token, UnitOfWork<?> unitOfWork) {
        batch(unitOfWork.root()).add(StoredFact.of(token.position().orElseThrow(), message));
    }

    private List<StoredFact> batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(BATCH, key -> {
            List<StoredFact> batch = new ArrayList<>();
            unitOfWork.onPrepareCommit(committing -> seal(batch));
            unitOfWork.afterCommit(durable -> publisher.wake());
            return batch;
        });
    }

    /**
     * One batch, from the events to durable tiles. The order is the point.
     *
     * @throws SealBrokenException where what is stored is not what was sealed; nothing is written then
     */
    public void seal(List<StoredFact> batch) {
        // 1. Nobody else grows the tree from here to the commit. A crash at any step up to the commit leaves nothing.
        Tree tree = tables.lockTree().orElseThrow(() -> new SealBrokenException("The log was never begun."));

        // 2. After a reset of the token, events come again that are sealed already.
        List<StoredFact> fresh = batch.stream()
                .filter(fact -> fact.position() > tree.lastPosition())
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        requireNoGap(tree, fresh);

        // 3. What was signed last is the beginning of the tree that is about to grow: else a forged one would be signed
        // anew.
        publisher.signed().ifPresent(signed -> Continuity.require(signed, tree, tables));

        // 4. The random salts are written with the entries: a commitment whose salt is lost could never be opened.
        //    Making entries is most of the work of catching up, and no entry needs another.
        List<Salt> salts = Salt.random(random, fresh.size());
        List<Entry> entries = IntStream.range(0, fresh.size())
                .parallel()
                .mapToObj(at -> entry(tree.size() + at, fresh.get(at), salts.get(at)))
                .toList();

        // 5. The tiles tell their own root. It has to be the tree's, or a tile was changed since.
        Growth growth = grow(tree, entries.stream().map(Entry::leafHash).toList());
        if (!growth.oldRoot().equals(tree.root())) {
            throw new SealBrokenException("The tiles in the database do not lead to the tree that was sealed.");
        }

        // 6. All or nothing, with the token. After the commit the tree may be signed; a crash before it is signed costs
        //    nothing, since the publisher finds the durable tree larger than its checkpoint and signs it then.
        tables.writeSalts(
                tree.size(),
                fresh.stream().map(StoredFact::eventId).toList(),
                salts.stream().map(salt -> salt.bytes().toArray()).toList());
        Bundles.append(tables, tree.size(), entries);
        tables.write(growth.tiles());
        tables.grow(new Tree(
                tree.origin(),
                growth.newSize(),
                growth.newRoot(),
                fresh.getLast().position()));
    }

    /** A store that left out an event would have it lost to proof for good. */
    private static void requireNoGap(Tree tree, List<StoredFact> fresh) {
        long expected = tree.lastPosition() + 1;
        for (StoredFact fact : fresh) {
            if (fact.position() != expected++) {
                throw new SealBrokenException("The store gave the event at position " + fact.position()
                        + " where that at position " + (expected - 1) + " should be.");
            }
        }
    }

    private static Entry entry(long index, StoredFact fact, Salt salt) {
        Result<Entry> entry = Result.of(() -> {
            EventRecord event = fact.content().orFault();
            return Entry.of(index, event, salt).orFault();
        });
        return switch (entry) {
            case Result.Ok<Entry> ok -> ok.value();
            case Result.Faulty<Entry> faulty ->
                throw new SealBrokenException(
                        "The event at position " + fact.position() + " cannot be sealed: " + faulty.reason());
        };
    }

    private Growth grow(Tree tree, List<Hash> leaves) {
        return switch (Growth.grow(tables, tree.size(), leaves)) {
            case Result.Ok<Growth> ok -> ok.value();
            case Result.Faulty<Growth> faulty ->
                throw new SealBrokenException("The log in the database is damaged: " + faulty.reason());
        };
    }
}
