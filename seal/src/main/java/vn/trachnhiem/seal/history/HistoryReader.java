package vn.trachnhiem.seal.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * Reads an exported history as it comes, in memory for its longest line. A damaged line is a faulty item with the line's
 * number and place in the file, and reading goes on behind it; a file that is cut off or whose hash is not the one at its
 * end has one more faulty item at the end. Nothing in the file is trusted, and signatures are not checked here.
 *
 * <p>An error of the stream itself passes through as an {@link java.io.UncheckedIOException}.
 */
public final class HistoryReader implements Iterator<Result<HistoryItem>> {
    private final LineSource lines;
    private final String checkpoint;
    private @Nullable HistoryLine ahead;
    private long events;

    private HistoryReader(LineSource lines) throws Fault {
        this.lines = lines;
        Fault.unless(new String(head(), UTF_8).equals(HistoryFormat.HEADER), "not a " + HistoryFormat.HEADER);
        checkpoint = LineReading.checkpoint(head());
    }

    /** Reads the file's head; faulty where it is not that of an exported history. */
    public static Result<HistoryReader> open(InputStream in) {
        return Result.of(() -> new HistoryReader(new LineSource(in)));
    }

    private byte[] head() throws Fault {
        var line = lines.next();
        if (line == null) {
            throw new Fault("not a " + HistoryFormat.HEADER);
        }
        lines.digest(line);
        return line;
    }

    /** The signed note that the history is to be checked against. */
    public String checkpoint() {
        return checkpoint;
    }

    /** How many events were read so far, erased and damaged ones too. */
    public long events() {
        return events;
    }

    @Override
    public boolean hasNext() {
        return !(peek() instanceof HistoryLine.End end) || !end.why().isEmpty();
    }

    @Override
    public Result<HistoryItem> next() {
        return switch (take()) {
            case HistoryLine.Good good -> new Result.Ok<>(good.item());
            case HistoryLine.Bad bad -> new Result.Faulty<>(bad.why());
            case HistoryLine.End end when end.why().isEmpty() -> throw new NoSuchElementException();
            case HistoryLine.End end -> new Result.Faulty<>(end.why());
        };
    }

    private HistoryLine peek() {
        var line = ahead;
        if (line == null) {
            line = read();
            ahead = line;
        }
        return line;
    }

    /** The next line; behind the end, a faultless end for ever. */
    HistoryLine take() {
        var line = peek();
        ahead = line instanceof HistoryLine.End ? new HistoryLine.End("") : null;
        return line;
    }

    /** Bytes of the line read last. */
    int length() {
        return lines.length();
    }

    private HistoryLine read() {
        var line = lines.next();
        if (line == null) {
            return new HistoryLine.End(placed("the file is cut off here, or a line is longer than any may be"));
        }
        return LineReading.isEnd(line) ? end(line) : item(line);
    }

    private HistoryLine item(byte[] line) {
        lines.digest(line);
        boolean entries = LineReading.isEntries(line);
        events += entries ? 0 : 1;
        try {
            return new HistoryLine.Good(LineReading.item(line));
        } catch (Fault fault) {
            return new HistoryLine.Bad(entries, placed(fault.reason()));
        }
    }

    private HistoryLine end(byte[] line) {
        try {
            check(line);
            return new HistoryLine.End("");
        } catch (Fault fault) {
            return new HistoryLine.End(placed(fault.reason()));
        }
    }

    private void check(byte[] line) throws Fault {
        var object = LineReading.object(line);
        Members.exactly(1, object);
        var end = Members.object(object, HistoryFormat.END);
        Members.exactly(2, end);
        boolean counted = Members.integer(end, HistoryFormat.EVENTS) == events;
        Fault.unless(counted, "the end says another number than that of the " + events + " events above");
        var said = Hash.fromBase64(Members.text(end, HistoryFormat.SHA256));
        Fault.unless(said.equals(lines.hash()), "the hash of the lines above is not the one at the end");
        Fault.unless(lines.atEnd(), "something follows the end");
    }

    private String placed(String reason) {
        return lines.place() + ": " + reason;
    }
}
