package vn.trachnhiem.seal.receipt;

import java.time.Instant;
import vn.trachnhiem.seal.event.DisclosedEvent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.merkle.Inclusion;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Failure;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Genuine;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Rejected;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Untrusted;

/** Checks receipts with nothing but the log's public key, or a policy that asks for witnesses as well. */
public final class ReceiptCheck {
    private final Policy policy;

    public ReceiptCheck(Policy policy) {
        this.policy = policy;
    }

    public ReceiptVerdict check(Bytes file) {
        return switch (Receipt.parse(file)) {
            case Result.Ok<Receipt> ok -> check(ok.value());
            case Result.Faulty<Receipt> faulty -> new Rejected(Failure.MALFORMED, faulty.reason());
        };
    }

    public ReceiptVerdict check(Receipt receipt) {
        return switch (DisclosedEvent.parse(receipt.event())) {
            case Result.Ok<DisclosedEvent> ok -> compare(receipt, ok.value());
            case Result.Faulty<DisclosedEvent> faulty -> new Rejected(Failure.NOT_CANONICAL, faulty.reason());
        };
    }

    private ReceiptVerdict compare(Receipt receipt, DisclosedEvent event) {
        var entry = receipt.entry();
        if (entry.recordedAt() != event.recordedAt()) {
            return new Rejected(Failure.TIME_CHANGED, "the event's recorded time is not the entry's");
        }
        if (!Entry.of(entry.index(), entry.recordedAt(), receipt.salt(), receipt.event())
                .equals(entry)) {
            return new Rejected(Failure.CONTENT_CHANGED, "the event or its salt is not what the entry commits to");
        }
        if (receipt.proof().index() != entry.index()) {
            return new Rejected(Failure.INDEX_CHANGED, "the proof is for another place than the entry's");
        }
        return switch (policy.open(Bytes.utf8(receipt.proof().checkpoint()))) {
            case Opening.Opened<SignedCheckpoint> opened -> include(receipt, event, opened.value());
            case Opening.Refused<SignedCheckpoint> refused -> new Untrusted(refused.why(), refused.detail());
        };
    }

    private static ReceiptVerdict include(Receipt receipt, DisclosedEvent event, SignedCheckpoint signed) {
        var proof = receipt.proof();
        var tree = signed.checkpoint();
        if (proof.index() >= tree.size()) {
            return new Rejected(Failure.OUTSIDE_TREE, "the place is beyond the checkpoint's tree");
        }
        var leaf = receipt.entry().leafHash();
        if (!Inclusion.holds(proof.index(), tree.size(), leaf, proof.hashes(), tree.root())) {
            return new Rejected(Failure.NOT_INCLUDED, "the proof does not lead from the entry to the checkpoint");
        }
        return new Genuine(event, proof.index(), Instant.ofEpochMilli(event.recordedAt()), signed);
    }
}
