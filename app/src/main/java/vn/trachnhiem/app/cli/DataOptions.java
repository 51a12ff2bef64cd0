package vn.trachnhiem.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.folder.DataFolder;

/** Where the ledger lives. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "data",
            description = "Folder of the ledger's data. Default: ./data")
    private Path data = Path.of("data");

    DataFolder folder() {
        return new DataFolder(data);
    }
}
