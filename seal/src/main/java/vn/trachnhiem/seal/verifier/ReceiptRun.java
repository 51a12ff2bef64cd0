package vn.trachnhiem.seal.verifier;

import java.util.List;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.note.VerifiedSignature;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.receipt.ReceiptCheck;
import vn.trachnhiem.seal.receipt.ReceiptVerdict;

/** Checks one receipt. */
final class ReceiptRun {
    private static final long NANOS_PER_MICRO = 1_000;
    private final Answer answer;

    ReceiptRun(Answer answer) {
        this.answer = answer;
    }

    Status run(Request.CheckReceipt request) throws Fault {
        var file = Disk.read(request.file());
        long start = System.nanoTime();
        var verdict = new ReceiptCheck(request.policy()).check(file);
        long micros = (System.nanoTime() - start) / NANOS_PER_MICRO;
        var status = tell(verdict);
        answer.line(Phrase.TOOK, answer.words().number(micros) + " µs");
        return status;
    }

    private Status tell(ReceiptVerdict verdict) {
        return switch (verdict) {
            case ReceiptVerdict.Genuine genuine -> genuine(genuine);
            case ReceiptVerdict.Rejected rejected -> answer.wrong(rejected.failure(), rejected.detail());
            case ReceiptVerdict.Untrusted untrusted -> answer.wrong(untrusted.why(), untrusted.detail());
        };
    }

    private Status genuine(ReceiptVerdict.Genuine genuine) {
        var signed = genuine.checkpoint();
        answer.headline(Phrase.GENUINE);
        answer.line(Phrase.EVENT, title(genuine.event().content()));
        answer.line(Phrase.PLACE, Long.toString(genuine.index()));
        answer.line(Phrase.RECORDED, answer.words().time(genuine.recordedAt()));
        answer.line(Phrase.LOG, signed.checkpoint().origin());
        answer.line(
                Phrase.SIZE,
                Phrase.ENTRIES,
                answer.words().number(signed.checkpoint().size()));
        for (var signature : signed.signatures()) {
            answer.line(Phrase.SIGNED_BY, signer(signature));
        }
        return Status.SOUND;
    }

    /** Wire name, version and id, where the event has them. */
    private static String title(JsonObject event) {
        var title = new StringBuilder();
        for (var name : List.of("name", "version", "id")) {
            title.append(event.members().get(name) instanceof JsonString text ? text.value() + " " : "");
        }
        return title.toString();
    }

    private String signer(VerifiedSignature signature) {
        var name = signature.key().name();
        return signature.at().isPresent()
                ? name + ", " + answer.words().time(signature.at().get())
                : name;
    }
}
