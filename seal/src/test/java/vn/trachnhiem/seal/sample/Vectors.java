package vn.trachnhiem.seal.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public test vectors, which lie beside the repository; a test that needs them is skipped where they are absent. */
public final class Vectors {
    private static final Path FOLDER = Path.of("..", "..", "shared", "vectors");
    private static final JsonMapper MAPPER = new JsonMapper();

    private Vectors() {}

    public static Path folder(String name) {
        var folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the public test vectors are not beside the repository: " + folder);
        return folder;
    }

    public static JsonNode read(String folder, String file) {
        return read(folder(folder).resolve(file));
    }

    public static JsonNode read(Path file) {
        return MAPPER.readTree(file.toFile());
    }
}
