package vn.trachnhiem.seal.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.merkle.Hash;

/** Cuts a stream into lines, each ending in LF; knows their places and the hash of all that was taken. */
final class LineSource {
    private final InputStream in;
    private final MessageDigest digest = Hash.newDigest();
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private long offset;
    private int length;

    LineSource(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its LF; null at the end of the stream, or where what follows is no line: too long, or without
     * its LF.
     */
    byte @Nullable [] next() {
        offset += length;
        number++;
        int end = indexOfNewline(from);
        length = end < 0 ? 0 : end + 1 - from;
        if (end < 0) {
            return null;
        }
        var line = Arrays.copyOfRange(buffer, from, end);
        from = end + 1;
        return line;
    }

    private int indexOfNewline(int start) {
        int at = start;
        while (true) {
            for (; at < to; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            int taken = at - from;
            if (taken > HistoryFormat.LONGEST_LINE || !fill()) {
                return -1;
            }
            at = from + taken;
        }
    }

    /** Reads more behind what is not yet taken; grows only as far as the stream really goes. */
    private boolean fill() {
        if (to - from == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        try {
            int read = in.read(buffer, to, buffer.length - to);
            to += Math.max(read, 0);
            return read > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Counts the line into the hash. */
    void digest(byte[] line) {
        digest.update(line);
        digest.update((byte) '\n');
    }

    /** The hash of all lines counted so far; may be asked for once. */
    Hash hash() {
        return Hash.at(digest.digest(), 0);
    }

    boolean atEnd() {
        return from == to && !fill();
    }

    /** Bytes of the present line, with its LF. */
    int length() {
        return length;
    }

    /** Where the present line is, for people. */
    String place() {
        return "line " + number + ", byte " + offset;
    }
}
