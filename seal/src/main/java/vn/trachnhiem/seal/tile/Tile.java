package vn.trachnhiem.seal.tile;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/** A tile and its hashes, as many as its address says. */
public record Tile(TileId id, List<Hash> hashes) {

    /** Throws IllegalArgumentException where the number of hashes is not the width. */
    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.size() != id.width()) {
            throw new IllegalArgumentException(hashes.size() + " hashes in a tile of width " + id.width());
        }
    }

    /** Reads a tile of exactly the width that its address says. */
    public static Result<Tile> parse(TileId id, Bytes bytes) {
        return Result.of(() -> {
            Fault.unless(bytes.length() == id.width() * Hash.LENGTH, id.path() + " has not the length of its width");
            return prefix(id, bytes);
        });
    }

    /** Reads a tile from bytes that may go on beyond its width, as a later version of it does. */
    static Tile prefix(TileId id, Bytes bytes) throws Fault {
        int length = id.width() * Hash.LENGTH;
        boolean whole = bytes.length() >= length
                && bytes.length() <= TileId.FULL * Hash.LENGTH
                && bytes.length() % Hash.LENGTH == 0;
        Fault.unless(whole, id.path() + " has not the length of its width");
        var source = bytes.toArray();
        return new Tile(
                id,
                IntStream.range(0, id.width())
                        .mapToObj(at -> Hash.at(source, at * Hash.LENGTH))
                        .toList());
    }

    /** What is stored and served: the hashes one after another. */
    public Bytes bytes() {
        var buffer = ByteBuffer.allocate(id.width() * Hash.LENGTH);
        hashes.forEach(hash -> hash.writeTo(buffer));
        return Bytes.of(buffer.array());
    }

    /** The Merkle tree hash over the tile's hashes; of a full tile it is one hash of the level above. */
    public Hash root() {
        return rootOf(hashes);
    }

    static Hash rootOf(List<Hash> hashes) {
        var frontier = new Frontier();
        hashes.forEach(frontier::append);
        return frontier.root();
    }
}
