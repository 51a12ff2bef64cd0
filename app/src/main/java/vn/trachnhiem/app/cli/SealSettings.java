package vn.trachnhiem.app.cli;

import java.util.Map;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.sealing.SealFolder;

/** Where the seal of a data folder is, in the names of the application's settings. */
final class SealSettings {
    private static final String FOLDER = "seal";

    private SealSettings() {}

    static SealFolder folder(DataFolder data) {
        return new SealFolder(data.path(FOLDER));
    }

    /** @param signs whether the process is the one that seals */
    static Map<String, Object> of(DataFolder data, boolean signs) {
        return Map.of("ledger.seal.folder", data.path(FOLDER).toString(), "ledger.seal.signs", signs);
    }
}
