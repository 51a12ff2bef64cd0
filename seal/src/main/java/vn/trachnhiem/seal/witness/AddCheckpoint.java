package vn.trachnhiem.seal.witness;

import java.util.List;
import java.util.stream.Collectors;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.reading.Utf8;

/**
 * What a log sends to a witness: "you last cosigned me at this size; here is my checkpoint, and the proof that it only
 * grew". Nothing in it is checked by reading it.
 *
 * @param proof at most 63 hashes
 * @param checkpoint the signed note, verbatim
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, String checkpoint) {
    private static final int LONGEST_HEAD = 4_096;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    public static Result<AddCheckpoint> parse(Bytes body) {
        return Result.of(() -> {
            Fault.unless(body.length() <= SignedNote.LONGEST + LONGEST_HEAD, "a request of more than a million bytes");
            return read(new Lines(Utf8.decode(body.toArray())));
        });
    }

    private static AddCheckpoint read(Lines lines) throws Fault {
        long oldSize = Decimal.parse(lines.next("old"));
        return new AddCheckpoint(oldSize, TlogProof.hashes(lines), lines.rest());
    }

    /** The body of the request. */
    public String text() {
        var hashLines = proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return "old " + oldSize + "\n" + hashLines + "\n" + checkpoint;
    }
}
