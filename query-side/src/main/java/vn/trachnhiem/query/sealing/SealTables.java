package vn.trachnhiem.query.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.BundleStore;
import vn.trachnhiem.seal.tile.Tile;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileStore;

/** The log's tables. Takes part in the caller's transaction where there is one; what it reads is not trusted. */
public final class SealTables implements TileStore {
    private final JdbcClient jdbc;
    private final String schema;

    public SealTables(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** The durable tree; empty before the log was begun. */
    Optional<Tree> tree() {
        return jdbc.sql("SELECT origin, size, root, last_position FROM " + schema + ".tree")
                .query(SealTables::treeOf)
                .optional();
    }

    /** The same, and nobody else grows it before this transaction ends. */
    Optional<Tree> lockTree() {
        return jdbc.sql("SELECT origin, size, root, last_position FROM " + schema + ".tree FOR UPDATE")
                .query(SealTables::treeOf)
                .optional();
    }

    private static Tree treeOf(ResultSet row, int number) throws SQLException {
        return new Tree(row.getString(1), row.getLong(2), Hash.at(row.getBytes(3), 0), row.getLong(4));
    }

    /** Begins a log of that name, unless there is one; says whether it did. */
    public boolean begin(String origin) {
        return jdbc.sql(
                                "INSERT INTO " + schema
                                        + ".tree (origin, size, root, last_position) VALUES (?, 0, ?, -1) ON CONFLICT DO NOTHING")
                        .param(origin)
                        .param(new Frontier().root().toArray())
                        .update()
                == 1;
    }

    /** The log's name; empty before it was begun. */
    public Optional<String> origin() {
        return tree().map(Tree::origin);
    }

    /** Makes public keys known to pages, in every process; given newest first. */
    public void show(List<VerifierKey> keys) {
        jdbc.sql("INSERT INTO " + schema + ".public_key (vkey) SELECT vkey FROM unnest(?::text[]) AS k(vkey)"
                        + " ON CONFLICT DO NOTHING")
                .param(keys.reversed().stream().map(VerifierKey::text).toArray(String[]::new))
                .update();
    }

    /** The public keys that were made known, newest first. They are worth what the database is worth. */
    public List<VerifierKey> shownKeys() {
        return jdbc
                .sql("SELECT vkey FROM " + schema + ".public_key ORDER BY number DESC")
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> VerifierKey.parse(text) instanceof Result.Ok<VerifierKey> ok
                        ? Stream.of(ok.value())
                        : Stream.empty())
                .toList();
    }

    void grow(Tree grown) {
        jdbc.sql("UPDATE " + schema + ".tree SET size = ?, root = ?, last_position = ?")
                .params(grown.size(), grown.root().toArray(), grown.lastPosition())
                .update();
    }

    @Override
    public Optional<Bytes> read(TileId id) {
        return jdbc.sql("SELECT hashes FROM " + schema + ".tile WHERE level = ? AND number = ?")
                .params(id.level(), id.index())
                .query(byte[].class)
                .optional()
                .map(Bytes::of);
    }

    void write(List<Tile> tiles) {
        jdbc.sql("INSERT INTO " + schema
                        + ".tile (level, number, hashes) SELECT * FROM unnest(?::int[], ?::bigint[], ?::bytea[])"
                        + " ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes")
                .param(tiles.stream().map(tile -> tile.id().level()).toArray(Integer[]::new))
                .param(tiles.stream().map(tile -> tile.id().index()).toArray(Long[]::new))
                .param(tiles.stream().map(tile -> tile.bytes().toArray()).toArray(byte[][]::new))
                .update();
    }

    /** The bundles, as an audit reads them. */
    BundleStore bundles() {
        return this::read;
    }

    Optional<Bytes> read(BundleId id) {
        return jdbc.sql("SELECT entries FROM " + schema + ".entry_bundle WHERE number = ?")
                .param(id.index())
                .query(byte[].class)
                .optional()
                .map(Bytes::of);
    }

    /** Puts bytes behind those that the bundle has. */
    void append(List<Long> numbers, List<byte[]> entries) {
        jdbc.sql("INSERT INTO " + schema
                        + ".entry_bundle AS kept (number, entries) SELECT * FROM unnest(?::bigint[], ?::bytea[])"
                        + " ON CONFLICT (number) DO UPDATE SET entries = kept.entries || excluded.entries")
                .param(numbers.toArray(Long[]::new))
                .param(entries.toArray(byte[][]::new))
                .update();
    }

    void writeSalts(long firstIndex, List<String> eventIds, List<byte[]> salts) {
        jdbc.sql(
                        "INSERT INTO " + schema + ".salt (event_id, index, salt)"
                                + " SELECT id, ? + at - 1, salt FROM unnest(?::text[], ?::bytea[]) WITH ORDINALITY AS s(id, salt, at)")
                .param(firstIndex)
                .param(eventIds.toArray(String[]::new))
                .param(salts.toArray(byte[][]::new))
                .update();
    }

    /** The salts of those events that have one. */
    Map<String, Salted> salts(Collection<String> eventIds) {
        Map<String, Salted> found = new HashMap<>();
        jdbc.sql("SELECT event_id, index, salt FROM " + schema + ".salt WHERE event_id = ANY(?)")
                .param(eventIds.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), new Salted(row.getLong(2), Bytes.of(row.getBytes(3))));
                });
        return found;
    }

    /**
     * What is kept beside an event.
     *
     * @param index the event's place in the log
     */
    record Salted(long index, Bytes salt) {}

    /** The newest checkpoint that any process published. */
    Optional<String> newestCheckpoint() {
        return jdbc.sql("SELECT note FROM " + schema + ".checkpoint ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .optional();
    }

    /** The newest checkpoint as it was published, its signature not checked; empty where there is none. */
    public Optional<Bytes> checkpoint() {
        return newestCheckpoint().map(Bytes::utf8);
    }

    /** Size of the newest checkpoint that any process published; -1 where there is none. */
    public long publishedSize() {
        return jdbc.sql("SELECT coalesce(max(size), -1) FROM " + schema + ".checkpoint")
                .query(Long.class)
                .single();
    }

    /** Keeps the day's newest; an older one never takes the place of a newer. */
    void publish(LocalDate day, long size, String note) {
        jdbc.sql("INSERT INTO " + schema + ".checkpoint AS kept (day, size, note) VALUES (?, ?, ?)"
                        + " ON CONFLICT (day) DO UPDATE SET size = excluded.size, note = excluded.note"
                        + " WHERE excluded.size >= kept.size")
                .params(day, size, note)
                .update();
    }
}
