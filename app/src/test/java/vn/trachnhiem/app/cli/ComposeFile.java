package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The services of docker-compose.yml, as the file says them. */
final class ComposeFile {
    private static final Path FILE = Path.of("../docker-compose.yml");

    private final Map<String, ?> content;

    private ComposeFile(Map<String, ?> content) {
        this.content = content;
    }

    static ComposeFile read() {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
            return new ComposeFile(map(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Service> services() {
        Map<String, Service> services = new TreeMap<>();
        map(content.get("services")).forEach((name, service) -> services.put(name, new Service(map(service))));
        return services;
    }

    Service service(String name) {
        return new Service(map(map(content.get("services")).get(name)));
    }

    boolean isInternal(String network) {
        return Boolean.TRUE.equals(
                map(map(content.get("networks")).get(network)).get("internal"));
    }

    @SuppressWarnings("unchecked") // names are strings in every mapping of the file
    private static Map<String, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }

    /** One service. */
    record Service(Map<String, ?> content) {
        String text(String key) {
            return String.valueOf(content.get(key));
        }

        boolean has(String key) {
            return content.containsKey(key);
        }

        List<String> list(String key) {
            return content.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        Map<String, String> environment() {
            Map<String, String> environment = new TreeMap<>();
            map(content.get("environment")).forEach((name, value) -> environment.put(name, String.valueOf(value)));
            return environment;
        }

        /** What it waits for, and until when. */
        Map<String, String> waitsFor() {
            Map<String, String> conditions = new TreeMap<>();
            map(content.get("depends_on"))
                    .forEach((name, when) ->
                            conditions.put(name, String.valueOf(map(when).get("condition"))));
            return conditions;
        }
    }
}
