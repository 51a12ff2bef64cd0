package vn.trachnhiem.seal.checkpoint;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;

/**
 * One state of a log: the text that its signers sign. A log never signs two checkpoints of which neither begins the other.
 *
 * @param origin the log's name, by custom its address without scheme
 * @param size how many leaves
 * @param root the Merkle tree hash over them
 * @param extensions further lines; nobody can audit them, and our own log writes none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final int MOST_EXTENSIONS = 100;

    /** Throws IllegalArgumentException for a negative size, or a line that is empty or has a newline. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || !isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException("no such checkpoint");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }

    public static Result<Checkpoint> parse(String text) {
        return Result.of(() -> read(new Lines(text)));
    }

    private static Checkpoint read(Lines lines) throws Fault {
        var origin = lines.next();
        Fault.unless(!origin.isEmpty(), "a checkpoint without an origin");
        long size = Decimal.parse(lines.next());
        var root = Hash.fromBase64(lines.next());
        var extensions = new ArrayList<String>();
        while (!lines.atEnd()) {
            extensions.add(lines.next());
            Fault.unless(!extensions.getLast().isEmpty(), "an empty line in a checkpoint");
            Fault.unless(extensions.size() <= MOST_EXTENSIONS, "too many lines in a checkpoint");
        }
        return new Checkpoint(origin, size, root, extensions);
    }

    /** The text that is signed, each line with its LF. */
    public String text() {
        var head = origin + "\n" + size + "\n" + root.base64() + "\n";
        return extensions.isEmpty() ? head : head + String.join("\n", extensions) + "\n";
    }
}
