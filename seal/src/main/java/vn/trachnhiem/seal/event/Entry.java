package vn.trachnhiem.seal.event;

import java.nio.ByteBuffer;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * What stands in the log for one event: 48 bytes that say when and in which place, and of the content nothing.
 *
 * @param index place in the log, from 0
 * @param recordedAt milliseconds since 1970
 * @param commitment SHA-256(salt ‖ canonical bytes)
 */
public record Entry(long index, long recordedAt, Hash commitment) {
    public static final int LENGTH = 2 * Long.BYTES + Hash.LENGTH;

    /** The entry for an event whose canonical bytes are known. */
    public static Entry of(long index, long recordedAt, Salt salt, Bytes canonical) {
        return new Entry(index, recordedAt, Hash.sha256(salt.bytes().toArray(), canonical.toArray()));
    }

    /** The entry for an event; faulty where the event has no canonical bytes. */
    public static Result<Entry> of(long index, EventRecord event, Salt salt) {
        return event.canonical().map(canonical -> of(index, event.recordedAt(), salt, canonical));
    }

    public static Result<Entry> parse(Bytes stored) {
        return Result.of(() -> {
            Fault.unless(stored.length() == LENGTH, "an entry that is not 48 bytes long");
            var source = stored.toArray();
            var numbers = ByteBuffer.wrap(source);
            return new Entry(numbers.getLong(), numbers.getLong(), Hash.at(source, 2 * Long.BYTES));
        });
    }

    /** Index and time big endian, then the commitment. */
    public Bytes bytes() {
        return Bytes.of(array());
    }

    /** The leaf of the Merkle tree. */
    public Hash leafHash() {
        return Merkle.leaf(array());
    }

    private byte[] array() {
        var buffer = ByteBuffer.allocate(LENGTH).putLong(index).putLong(recordedAt);
        commitment.writeTo(buffer);
        return buffer.array();
    }
}
