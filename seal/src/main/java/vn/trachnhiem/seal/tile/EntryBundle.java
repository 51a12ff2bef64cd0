package vn.trachnhiem.seal.tile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/** The entries behind a tile of level 0: for each one its length in two bytes, big endian, and its bytes. */
public record EntryBundle(List<Bytes> entries) {
    /** Bytes that an entry may have. */
    public static final int LONGEST_ENTRY = 65_535;

    private static final int LENGTH_BYTES = 2;

    /** Throws IllegalArgumentException for no or more than 256 entries, or one that is too long. */
    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > TileId.FULL) {
            throw new IllegalArgumentException("a bundle holds 1 to 256 entries");
        }
        if (entries.stream().anyMatch(entry -> entry.length() > LONGEST_ENTRY)) {
            throw new IllegalArgumentException("an entry holds at most 65535 bytes");
        }
    }

    public Bytes bytes() {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            out.write(entry.length() >>> 8);
            out.write(entry.length());
            out.writeBytes(entry.toArray());
        }
        return Bytes.of(out.toByteArray());
    }

    /** Reads a bundle of 1 to 256 entries, to the last byte. */
    public static Result<EntryBundle> parse(Bytes bytes) {
        return Result.of(() -> {
            var source = ByteBuffer.wrap(bytes.toArray());
            var entries = new ArrayList<Bytes>();
            do {
                entries.add(next(source));
                Fault.unless(entries.size() <= TileId.FULL, "more than 256 entries in a bundle");
            } while (source.hasRemaining());
            return new EntryBundle(entries);
        });
    }

    private static Bytes next(ByteBuffer source) throws Fault {
        Fault.unless(source.remaining() >= LENGTH_BYTES, "a bundle ends before its last entry");
        int length = Short.toUnsignedInt(source.getShort());
        Fault.unless(source.remaining() >= length, "a bundle ends within an entry");
        var entry = new byte[length];
        source.get(entry);
        return Bytes.of(entry);
    }
}
