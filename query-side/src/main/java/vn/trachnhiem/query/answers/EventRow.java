package vn.trachnhiem.query.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.trachnhiem.shared.answer.EventLink;

/** An event as the index of events holds it, with its payload as a tree. */
public record EventRow(
        EventLink link,
        String subject,
        int version,
        long sequence,
        Instant recordedAt,
        String person,
        String agency,
        JsonNode payload) {
    /** Latest business date first, then latest in the ledger. */
    public static final Comparator<EventRow> LATEST_FIRST = Comparator.comparing(
                    (EventRow row) -> row.link().on())
            .thenComparingLong(row -> row.link().position())
            .reversed();

    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Calendar days between the business date and the day of recording. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(link.on(), LocalDate.ofInstant(recordedAt, PROVINCE)));
    }

    /** The plain components of the event and of its act's document and reason, by name, as texts. */
    public Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        payload.forEachEntry((name, value) -> {
            if (value.isValueNode() && !value.isNull()) {
                arguments.put(name, value.asString());
            }
        });
        JsonNode act = payload.path("act");
        arguments.put("capacity", act.path("capacity").asString(""));
        arguments.put("reason", act.path("reason").asString(""));
        arguments.put("document", document(act.path("document")));
        arguments.put("deliverable", document(payload.path("deliverable").path("document")));
        return arguments;
    }

    private static String document(JsonNode document) {
        return document.path("number").asString("") + "|"
                + document.path("date").asString("");
    }
}
