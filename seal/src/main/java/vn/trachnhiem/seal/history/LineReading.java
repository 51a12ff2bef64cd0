package vn.trachnhiem.seal.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import vn.trachnhiem.seal.audit.KeptEvent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.JsonReader;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.tile.EntryBundle;

/** What the bytes of one line mean. */
final class LineReading {
    private static final byte[] ENTRIES_LINE = start(HistoryFormat.ENTRIES);
    private static final byte[] END_LINE = start(HistoryFormat.END);

    private LineReading() {}

    private static byte[] start(String name) {
        return ("{\"" + name + "\":").getBytes(UTF_8);
    }

    static boolean isEntries(byte[] line) {
        return startsWith(line, ENTRIES_LINE);
    }

    static boolean isEnd(byte[] line) {
        return startsWith(line, END_LINE);
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    static JsonObject object(byte[] line) throws Fault {
        if (JsonReader.parseAny(line).orFault() instanceof JsonObject object) {
            return object;
        }
        throw new Fault("a line that is not a JSON object");
    }

    static HistoryItem item(byte[] line) throws Fault {
        var object = object(line);
        if (isEntries(line)) {
            return new HistoryItem.Entries(
                    EntryBundle.parse(only(object, HistoryFormat.ENTRIES)).orFault());
        }
        if (object.members().containsKey(HistoryFormat.ERASED)) {
            var entry = Entry.parse(only(object, HistoryFormat.ERASED)).orFault();
            return new HistoryItem.Erased(new KeptEvent.Erased(entry));
        }
        return EventLine.read(object);
    }

    private static Bytes only(JsonObject object, String name) throws Fault {
        Members.exactly(1, object);
        return Members.bytes(object, name);
    }

    static String checkpoint(byte[] line) throws Fault {
        var object = object(line);
        Members.exactly(1, object);
        return Members.text(object, HistoryFormat.CHECKPOINT);
    }
}
