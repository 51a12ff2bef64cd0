package vn.trachnhiem.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.trail.AskTrail;
import vn.trachnhiem.shared.trail.Trail;

/** Trails in every field but those that each recording has of its own: the positions of events, the ids that they were given, ciphertexts. */
final class PlainTrails {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Set<String> OF_ITS_OWN = Set.of("position", "head", "eventId");

    private PlainTrails() {}

    /** Of every person and every agency that the database knows, as that gateway answers. */
    static Map<String, JsonNode> all(QueryGateway questions, JdbcClient jdbc) {
        Map<String, JsonNode> trails = new TreeMap<>();
        for (String subject : subjects(jdbc)) {
            trails.put(subject, of(questions, subject));
        }
        return trails;
    }

    static JsonNode of(QueryGateway questions, String subject) {
        Trail trail =
                questions.query(new AskTrail(subject, DAY, null), Trail.class).join();
        return plain(JsonMapper.shared().valueToTree(trail));
    }

    static List<String> subjects(JdbcClient jdbc) {
        return jdbc.sql("SELECT key FROM " + Schemas.READ_MODEL
                        + ".agency WHERE to_position IS NULL UNION SELECT key FROM " + Schemas.READ_MODEL
                        + ".person WHERE to_position IS NULL ORDER BY key")
                .query(String.class)
                .list();
    }

    /** The fields, with their place, in which a trail of the first is another in the second, which may have more trails. */
    static List<String> differences(Map<String, JsonNode> first, Map<String, JsonNode> second) {
        List<String> differences = new ArrayList<>();
        first.forEach((subject, trail) -> {
            Map<String, String> one = new TreeMap<>();
            Map<String, String> other = new TreeMap<>();
            spread(subject, trail, one);
            spread(subject, second.getOrDefault(subject, NullNode.instance), other);
            Stream.concat(one.keySet().stream(), other.keySet().stream())
                    .distinct()
                    .filter(place -> !Objects.equals(one.get(place), other.get(place)))
                    .forEach(place -> differences.add(place + ": " + one.get(place) + " and " + other.get(place)));
        });
        return differences;
    }

    private static void spread(String place, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> spread(place + '.' + field.getKey(), field.getValue(), fields));
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(n -> spread(place + '[' + n + ']', node.get(n), fields));
        } else {
            fields.put(place, node.toString());
        }
    }

    private static JsonNode plain(JsonNode node) {
        if (node.isObject()) {
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(field -> !OF_ITS_OWN.contains(field.getKey()))
                    .forEach(field -> plain.set(field.getKey(), plain(field.getValue())));
            return plain;
        }
        return node.isArray() ? list(node) : legible(node);
    }

    /** Each recording encrypts personal fields under keys of its own. */
    private static JsonNode legible(JsonNode value) {
        return value.isString() && value.stringValue().startsWith("v1.")
                ? JsonNodeFactory.instance.stringNode("(encrypted)")
                : value;
    }

    private static boolean isOfEvents(JsonNode item) {
        return item.has("eventId") || item.path("event").has("eventId");
    }

    /** Events of a day stand in the order of their positions, which an automation and a person share as it happens. */
    private static ArrayNode list(JsonNode node) {
        List<JsonNode> items = new ArrayList<>();
        node.forEach(item -> items.add(plain(item)));
        if (!node.isEmpty() && isOfEvents(node.get(0))) {
            items.sort(Comparator.comparing(JsonNode::toString));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(list::add);
        return list;
    }
}
