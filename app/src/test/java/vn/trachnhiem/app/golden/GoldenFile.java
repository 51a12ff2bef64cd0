package vn.trachnhiem.app.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The bytes of an event as the store keeps them; such a file is added with a new event version and never edited.
 *
 * @param name wire name, version and, where an event needs several examples, which one: {@code task.assigned.1.sparse}
 */
record GoldenFile(String name, String text) {
    private static final String SUFFIX = ".json";

    static List<GoldenFile> all() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(GoldenFile.class.getResource("/golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(GoldenFile::read).toList();
        }
    }

    private static GoldenFile read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new GoldenFile(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String wireName() {
        String[] parts = name.split("\\.", -1);
        return parts[0] + "." + parts[1];
    }

    String version() {
        return name.split("\\.", -1)[2];
    }

    @Override
    public String toString() {
        return name;
    }
}
