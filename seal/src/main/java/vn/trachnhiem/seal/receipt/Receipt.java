package vn.trachnhiem.seal.receipt;

import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.reading.Utf8;

/**
 * Discloses one event and proves that it is in the log. A text file: a header, the event in its canonical form on one line,
 * its salt and entry, an empty line, and then a complete C2SP tlog-proof with the checkpoint. Reading it checks nothing;
 * {@link ReceiptCheck} does.
 *
 * @param event canonical bytes, of which the file shows every one
 */
public record Receipt(Bytes event, Salt salt, Entry entry, TlogProof proof) {
    /** Bytes that a receipt may have. */
    public static final int LONGEST = 18 * 1024 * 1024;

    private static final String HEADER = "so-trach-nhiem/receipt@v1";

    public static Result<Receipt> parse(Bytes file) {
        return Result.of(() -> {
            Fault.unless(file.length() <= LONGEST, "a receipt of more than 18 MiB");
            return read(new Lines(Utf8.decode(file.toArray())));
        });
    }

    private static Receipt read(Lines lines) throws Fault {
        Fault.unless(lines.next().equals(HEADER), "not a " + HEADER);
        var event = Bytes.utf8(lines.next("event"));
        var salt = Salt.parse(Bytes.of(Base64Text.decode(lines.next("salt")))).orFault();
        var entry =
                Entry.parse(Bytes.of(Base64Text.decode(lines.next("entry")))).orFault();
        Fault.unless(lines.next().isEmpty(), "no empty line before the proof");
        return new Receipt(event, salt, entry, TlogProof.parse(lines.rest()).orFault());
    }

    /** The file; faulty where the event's bytes cannot be canonical ones. */
    public Result<Bytes> file() {
        return Result.of(() -> {
            var line = Utf8.decode(event.toArray());
            Fault.unless(line.indexOf('\n') < 0, "canonical bytes hold no newline");
            return Bytes.utf8(HEADER + "\nevent " + line + "\nsalt " + base64(salt.bytes()) + "\nentry "
                    + base64(entry.bytes()) + "\n\n" + proof.text());
        });
    }

    private static String base64(Bytes bytes) {
        return Base64Text.encode(bytes.toArray());
    }
}
