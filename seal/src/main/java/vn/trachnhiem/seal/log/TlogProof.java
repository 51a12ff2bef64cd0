package vn.trachnhiem.seal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;

/**
 * A proof in a file that something is in a log (C2SP tlog-proof): nothing in it is checked by reading it.
 *
 * @param extra what an application adds; no signature covers it
 * @param hashes the inclusion proof, leaf's sibling first
 * @param checkpoint the signed checkpoint, verbatim
 */
public record TlogProof(Optional<Bytes> extra, long index, List<Hash> hashes, String checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final int MOST_HASHES = 63;

    public TlogProof {
        hashes = List.copyOf(hashes);
    }

    public static Result<TlogProof> parse(String text) {
        return Result.of(() -> read(new Lines(text)));
    }

    private static TlogProof read(Lines lines) throws Fault {
        Fault.unless(lines.next().equals(HEADER), "not a " + HEADER);
        Optional<Bytes> extra = lines.nextStartsWith("extra ")
                ? Optional.of(Bytes.of(Base64Text.decode(lines.next("extra"))))
                : Optional.empty();
        long index = Decimal.parse(lines.next("index"));
        return new TlogProof(extra, index, hashes(lines), lines.rest());
    }

    /** Hash lines up to the empty line. */
    public static List<Hash> hashes(Lines lines) throws Fault {
        var hashes = new ArrayList<Hash>();
        for (var line = lines.next(); !line.isEmpty(); line = lines.next()) {
            Fault.unless(hashes.size() < MOST_HASHES, "a proof of more than 63 hashes");
            hashes.add(Hash.fromBase64(line));
        }
        return hashes;
    }

    /** As it stands in a {@code .tlog-proof} file. */
    public String text() {
        var extraLine = extra.map(bytes -> "extra " + Base64Text.encode(bytes.toArray()) + "\n")
                .orElse("");
        var hashLines = hashes.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return HEADER + "\n" + extraLine + "index " + index + "\n" + hashLines + "\n" + checkpoint;
    }
}
