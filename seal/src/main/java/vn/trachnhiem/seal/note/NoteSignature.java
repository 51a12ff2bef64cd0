package vn.trachnhiem.seal.note;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;

/**
 * One signature line, not yet checked.
 *
 * @param keyId with the name, says which key signed
 */
public record NoteSignature(String name, int keyId, Bytes signature) {
    static final String MARK = "\u2014 ";

    private static final int MOST_LINES = 100;
    private static final int ID_BYTES = 4;

    /** Reads signature lines alone, as a witness answers them. */
    public static Result<List<NoteSignature>> parseLines(String text) {
        return Result.of(() -> readAll(text));
    }

    static List<NoteSignature> readAll(String text) throws Fault {
        var lines = new Lines(text);
        var signatures = new ArrayList<NoteSignature>();
        while (!lines.atEnd()) {
            signatures.add(read(lines.next()));
            Fault.unless(signatures.size() <= MOST_LINES, "more than 100 signatures");
        }
        Fault.unless(!signatures.isEmpty(), "no signature");
        return List.copyOf(signatures);
    }

    private static NoteSignature read(String line) throws Fault {
        int space = line.indexOf(' ', MARK.length());
        Fault.unless(line.startsWith(MARK) && space > 0, "not a signature line");
        var name = line.substring(MARK.length(), space);
        Fault.unless(KeyName.valid(name), "a key name that is not allowed");
        // a line of an unknown key must be ignored, however it spells its bytes: nothing signs the spelling
        var blob = Base64Text.decodeLoosely(line.substring(space + 1));
        Fault.unless(blob.length > ID_BYTES, "a signature without content");
        return new NoteSignature(name, ByteBuffer.wrap(blob).getInt(), Bytes.slice(blob, ID_BYTES, blob.length));
    }

    /** The line with its LF. */
    public String line() {
        var blob =
                ByteBuffer.allocate(ID_BYTES + signature.length()).putInt(keyId).put(signature.toArray());
        return MARK + name + " " + Base64Text.encode(blob.array()) + "\n";
    }

    boolean claims(VerifierKey key) {
        return key.name().equals(name) && key.id() == keyId;
    }
}
