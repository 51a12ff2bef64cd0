package vn.trachnhiem.app.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an export holds.
 *
 * @param format of the export; this release knows {@link #FORMAT}
 * @param events how many the history has
 * @param automation index of the last event on which the ledger's automations have acted; -1 where on none
 */
record Manifest(int format, long events, long automation, List<Listed> files) {
    static final int FORMAT = 1;

    private static final String WHOLE = "export";
    private static final String FILE = "file";

    Manifest {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param name below the export's folder
     * @param size bytes
     */
    record Listed(String sha256, long size, String name) {
        static Listed of(ExportFolder folder, String name) throws IOException {
            Path file = folder.path(name);
            return new Listed(Sha256.of(file), Files.size(file), name);
        }
    }

    /** The export is whole once this is done. */
    void write(ExportFolder folder) throws IOException {
        SummedLines.write(
                folder.path(ExportFolder.MANIFEST),
                Stream.concat(
                        Stream.of(String.join(" ", WHOLE, "" + format, "" + events, "" + automation)),
                        files.stream()
                                .map(file -> String.join(" ", FILE, file.sha256(), "" + file.size(), file.name()))));
    }

    /**
     * @throws CannotMoveException where there is no whole export, or one of a newer release
     * @throws DamagedExportException where it is not as it was written
     */
    static Manifest read(ExportFolder folder) throws IOException {
        Path file = folder.path(ExportFolder.MANIFEST);
        if (!Files.exists(file)) {
            throw new CannotMoveException("There is no whole export in " + folder.root()
                    + ": it has no manifest, which ./ledger export writes last. Run the export again; it goes on where"
                    + " it broke off.");
        }
        List<String[]> lines = new ArrayList<>();
        SummedLines.read(file, line -> lines.add(line.split(" ", 4)));
        if (lines.isEmpty() || !lines.getFirst()[0].equals(WHOLE) || Integer.parseInt(lines.getFirst()[1]) != FORMAT) {
            throw new CannotMoveException(
                    "The export in " + folder.root() + " was written by a newer release. Import it with that release.");
        }
        String[] head = lines.getFirst();
        return new Manifest(
                FORMAT,
                Long.parseLong(head[2]),
                Long.parseLong(head[3]),
                lines.stream().skip(1).map(Manifest::listed).toList());
    }

    private static Listed listed(String[] words) {
        return new Listed(words[1], Long.parseLong(words[2]), words[3]);
    }
}
