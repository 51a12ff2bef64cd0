package vn.trachnhiem.app.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import vn.trachnhiem.app.folder.DataFolder;

/** Which ledger a short command is about. */
final class PlaceOptions {
    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private AxonServerOptions axonServer = new AxonServerOptions();

    DataFolder folder() {
        return data.folder();
    }

    AttachedLedger open(DataFolder folder) throws IOException {
        return AttachedLedger.open(folder, database.external(), axonServer.address());
    }
}
