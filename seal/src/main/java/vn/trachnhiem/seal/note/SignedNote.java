package vn.trachnhiem.seal.note;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.reading.Utf8;

/**
 * A text with signature lines, none of them checked yet.
 *
 * @param text what is signed, ending in LF
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** Bytes that a note may have: a hundred signatures of the longest kind fit. */
    public static final int LONGEST = 1_000_000;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public static Result<SignedNote> parse(Bytes bytes) {
        return Result.of(() -> {
            Fault.unless(bytes.length() <= LONGEST, "a note of more than a million bytes");
            return read(Utf8.decode(bytes.toArray()));
        });
    }

    private static SignedNote read(String note) throws Fault {
        Fault.unless(note.chars().allMatch(c -> c >= ' ' || c == '\n'), "a control character in a note");
        // the text may hold empty lines itself: the last one ends it
        int end = note.lastIndexOf("\n\n");
        Fault.unless(end >= 0, "no empty line between text and signatures");
        return new SignedNote(note.substring(0, end + 1), NoteSignature.readAll(note.substring(end + 2)));
    }

    /** Signs a text, which must end in LF and hold no other control character. */
    public static SignedNote sign(String text, NoteSigner... signers) {
        if (!text.endsWith("\n") || !text.chars().allMatch(c -> c >= ' ' || c == '\n')) {
            throw new IllegalArgumentException("a note's text consists of whole lines");
        }
        return new SignedNote(
                text, Stream.of(signers).map(signer -> signer.sign(text)).toList());
    }

    /** The same note with further signatures, such as a witness's answer. */
    public SignedNote with(List<NoteSignature> more) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), more.stream()).toList());
    }

    /** Checks the signatures of the known keys and ignores all others. */
    public Opening<VerifiedNote> open(List<VerifierKey> known) {
        return new NoteCheck(this, known, SignatureType::available).run();
    }

    public Bytes bytes() {
        return Bytes.utf8(
                text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining()));
    }
}
