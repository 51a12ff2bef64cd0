package vn.trachnhiem.app.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The sample province, loaded once by a process of its own; every test that needs it works on a copy of the data folder. */
public final class SampleData {
    private static final Path LOADED = Path.of("target", "sample-data");
    private static boolean loaded;
    private static int copies;

    private SampleData() {}

    /** A data folder with the whole sample in it, which nobody else uses. */
    public static synchronized Path copy() throws IOException {
        if (!loaded) {
            remove(LOADED);
            try (LedgerProcess ledger = LedgerProcess.demo(LOADED.toAbsolutePath(), freePort())) {
                ledger.terminate();
            }
            loaded = true;
        }
        Path copy = Path.of("target", "sample-data-" + ++copies).toAbsolutePath();
        remove(copy);
        try (Stream<Path> all = Files.walk(LOADED)) {
            all.forEach(from -> copy(from, copy.resolve(LOADED.relativize(from))));
        }
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
