package vn.trachnhiem.seal.history;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.json.Json;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonNull;
import vn.trachnhiem.seal.json.Json.JsonObject;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Utf8;

/** An event as one line: its payload as the text that is stored, byte for byte, and not as the JSON that the text means. */
final class EventLine {
    private static final int MEMBERS = 8;
    private static final int SUBJECT_MEMBERS = 3;

    private EventLine() {}

    static JsonObject json(HistoryItem.Event item) {
        var event = item.stored().event();
        var members = new HashMap<String, Json>();
        members.put(HistoryFormat.ID, new JsonString(event.id()));
        members.put(HistoryFormat.NAME, new JsonString(event.name()));
        members.put(HistoryFormat.VERSION, new JsonString(event.version()));
        members.put(HistoryFormat.SUBJECT, subject(event.subject(), item.subjectType()));
        members.put(HistoryFormat.RECORDED_AT, new JsonInteger(event.recordedAt()));
        members.put(HistoryFormat.METADATA, metadata(event.metadata()));
        members.put(HistoryFormat.SALT, HistoryWriter.base64(item.stored().salt()));
        putPayload(event.payload(), members);
        return JsonObject.of(members);
    }

    private static Json subject(@Nullable Subject subject, @Nullable String type) {
        if (subject == null) {
            return new JsonNull();
        }
        return JsonObject.of(Map.of(
                HistoryFormat.ID, new JsonString(subject.id()),
                HistoryFormat.SEQUENCE, new JsonInteger(subject.sequence()),
                HistoryFormat.TYPE, type == null ? new JsonNull() : new JsonString(type)));
    }

    private static JsonObject metadata(Map<String, String> metadata) {
        var members = new HashMap<String, Json>();
        metadata.forEach((key, value) -> members.put(key, new JsonString(value)));
        return JsonObject.of(members);
    }

    private static void putPayload(Bytes payload, Map<String, Json> members) {
        try {
            members.put(HistoryFormat.PAYLOAD, new JsonString(Utf8.decode(payload.toArray())));
        } catch (Fault notText) {
            members.put(HistoryFormat.PAYLOAD_BASE64, HistoryWriter.base64(payload));
        }
    }

    static HistoryItem.Event read(JsonObject line) throws Fault {
        Members.exactly(MEMBERS, line);
        var subject = line.members().get(HistoryFormat.SUBJECT);
        return subject instanceof JsonObject object
                ? event(line, subject(object), Members.textOrNull(object, HistoryFormat.TYPE))
                : event(line, none(subject), null);
    }

    private static HistoryItem.Event event(JsonObject line, @Nullable Subject subject, @Nullable String type)
            throws Fault {
        var event = new EventRecord(
                Members.text(line, HistoryFormat.ID),
                Members.text(line, HistoryFormat.NAME),
                Members.text(line, HistoryFormat.VERSION),
                subject,
                Members.integer(line, HistoryFormat.RECORDED_AT),
                payload(line),
                metadata(line));
        return new HistoryItem.Event(new StoredEvent(event, Members.bytes(line, HistoryFormat.SALT)), type);
    }

    private static Subject subject(JsonObject object) throws Fault {
        Members.exactly(SUBJECT_MEMBERS, object);
        return new Subject(Members.text(object, HistoryFormat.ID), Members.integer(object, HistoryFormat.SEQUENCE));
    }

    private static @Nullable Subject none(@Nullable Json subject) throws Fault {
        Fault.unless(subject instanceof JsonNull, "an event whose subject is neither null nor an object");
        return null;
    }

    private static Bytes payload(JsonObject line) throws Fault {
        return line.members().containsKey(HistoryFormat.PAYLOAD_BASE64)
                ? Members.bytes(line, HistoryFormat.PAYLOAD_BASE64)
                : Bytes.utf8(Members.text(line, HistoryFormat.PAYLOAD));
    }

    private static Map<String, String> metadata(JsonObject line) throws Fault {
        var metadata = new HashMap<String, String>();
        var object = Members.object(line, HistoryFormat.METADATA);
        for (var key : object.members().keySet()) {
            metadata.put(key, Members.text(object, key));
        }
        return metadata;
    }
}
