package vn.trachnhiem.seal.history;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Map;
import vn.trachnhiem.seal.json.CanonicalJson;
import vn.trachnhiem.seal.json.Json;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Base64Text;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/**
 * Writes an exported history, line by line and in memory for one line. The order is: the checkpoint; then, again and again,
 * the entries of up to 256 events and those events; then the end. There are as many events as the checkpoint covers.
 *
 * <p>A file that was not ended is refused by its reader, so an export that broke off cannot be taken for a whole one.
 */
public final class HistoryWriter {
    private final OutputStream out;
    private final MessageDigest digest = Hash.newDigest();
    private long events;

    /**
     * Begins the file.
     *
     * @param out buffered by the caller
     * @param checkpoint the signed note
     */
    public HistoryWriter(OutputStream out, String checkpoint) throws IOException {
        this.out = out;
        line(Bytes.utf8(HistoryFormat.HEADER));
        line(JsonObject.of(Map.of(HistoryFormat.CHECKPOINT, new JsonString(checkpoint))));
    }

    /**
     * Writes the next item.
     *
     * @throws IllegalArgumentException where a text in it holds half of a surrogate pair, a number is beyond 2^53−1, or the
     *     line would be longer than a reader takes; nothing was written then
     */
    public void write(HistoryItem item) throws IOException {
        line(json(item));
        events += item instanceof HistoryItem.Entries ? 0 : 1;
    }

    private static JsonObject json(HistoryItem item) {
        return switch (item) {
            case HistoryItem.Entries entries ->
                one(HistoryFormat.ENTRIES, entries.bundle().bytes());
            case HistoryItem.Erased erased ->
                one(HistoryFormat.ERASED, erased.event().entry().bytes());
            case HistoryItem.Event event -> EventLine.json(event);
        };
    }

    /** Writes the end, which tells a reader that nothing is missing, and flushes; the stream stays open. */
    public void end() throws IOException {
        var sums = Map.<String, Json>of(
                HistoryFormat.EVENTS, new JsonInteger(events), HistoryFormat.SHA256, base64(Bytes.of(digest.digest())));
        line(JsonObject.of(Map.of(HistoryFormat.END, JsonObject.of(sums))));
        out.flush();
    }

    private static JsonObject one(String name, Bytes bytes) {
        return JsonObject.of(Map.of(name, base64(bytes)));
    }

    static JsonString base64(Bytes bytes) {
        return new JsonString(Base64Text.encode(bytes.toArray()));
    }

    private void line(JsonObject object) throws IOException {
        switch (CanonicalJson.write(object)) {
            case Result.Ok<Bytes> ok -> line(ok.value());
            case Result.Faulty<Bytes> faulty -> throw new IllegalArgumentException(faulty.reason());
        }
    }

    private void line(Bytes content) throws IOException {
        if (content.length() > HistoryFormat.LONGEST_LINE) {
            throw new IllegalArgumentException("a line that no reader takes");
        }
        var bytes = content.toArray();
        digest.update(bytes);
        digest.update((byte) '\n');
        out.write(bytes);
        out.write('\n');
    }
}
