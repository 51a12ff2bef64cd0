package vn.trachnhiem.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every type of this module as compiled, so that no test depends on a list that somebody has to keep. */
final class Language {
    private Language() {}

    static <T> List<Class<? extends T>> typesOf(Class<T> kind) {
        return all().filter(kind::isAssignableFrom)
                .filter(type -> type.isRecord() || type.isEnum())
                .<Class<? extends T>>map(type -> type.asSubclass(kind))
                .toList();
    }

    static Stream<Class<?>> all() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(file -> load(file.replace('/', '.').substring(0, file.length() - 6)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Event.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
