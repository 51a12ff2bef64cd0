package vn.trachnhiem.query.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it was handed in. It is opened, never loaded whole before its size is known to be allowed. */
public record SourceFile(String name, Opening opening) {

    /** Opens the file's bytes anew. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes));
    }

    public static SourceFile of(Path path) {
        return new SourceFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }
}
