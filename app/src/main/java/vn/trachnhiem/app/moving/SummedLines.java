package vn.trachnhiem.app.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A file of lines of which each begins with a hash over itself and all lines before it, and of which the last says that it is the last: so
 * whatever was changed, left out, put in or cut off, the first line concerned is known.
 */
final class SummedLines {
    private static final byte[] END = "end".getBytes(UTF_8);
    private static final int SUM = 64;

    private SummedLines() {}

    /** Takes one line. */
    @FunctionalInterface
    interface Line {
        void take(String content) throws IOException;
    }

    /** @param lines without line feeds, none of them "end" */
    static void write(Path file, Stream<String> lines) throws IOException {
        try (FreshFile fresh = new FreshFile(file)) {
            String sum = seed(file);
            for (var each = lines.iterator(); each.hasNext(); ) {
                sum = write(fresh, sum, each.next().getBytes(UTF_8));
            }
            write(fresh, sum, END);
            fresh.finish();
        }
    }

    private static String write(FreshFile fresh, String sum, byte[] content) throws IOException {
        String next = next(sum, content);
        fresh.out().write((next + " ").getBytes(UTF_8));
        fresh.out().write(content);
        fresh.out().write('\n');
        return next;
    }

    /** Of another start in each file, so that none can stand in another's place. */
    private static String seed(Path file) {
        return Sha256.of(String.valueOf(file.getFileName()).getBytes(UTF_8));
    }

    private static String next(String sum, byte[] content) {
        return Sha256.of(sum.getBytes(UTF_8), content);
    }

    /**
     * Reads a file to its end.
     *
     * @throws DamagedExportException where a line is not the one that was written; those before it were handed on
     */
    static void read(Path file, Line reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            String sum = seed(file);
            long offset = 0;
            for (long number = 1; ; number++) {
                String place = "line " + number + ", byte " + offset;
                byte[] line = line(in, file, place);
                byte[] content = content(line, file, place);
                sum = next(sum, content);
                require(Arrays.equals(line, 0, SUM, sum.getBytes(UTF_8), 0, SUM), file, place, "it was changed");
                if (Arrays.equals(content, END)) {
                    require(in.read() < 0, file, place, "something follows the end");
                    return;
                }
                reader.take(new String(content, UTF_8));
                offset += line.length + 1L;
            }
        }
    }

    private static byte[] line(InputStream in, Path file, String place) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            require(next >= 0, file, place, "the file is cut off");
            line.write(next);
        }
        return line.toByteArray();
    }

    private static byte[] content(byte[] line, Path file, String place) {
        require(line.length > SUM && line[SUM] == ' ', file, place, "it was changed");
        return Arrays.copyOfRange(line, SUM + 1, line.length);
    }

    private static void require(boolean sound, Path file, String place, String why) {
        if (!sound) {
            throw new DamagedExportException(file, place, why);
        }
    }
}
