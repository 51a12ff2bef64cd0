package vn.trachnhiem.app.moving;

import java.nio.file.Path;

/** A file of an export is not the one that was written; the message names the file and the place in it. */
public final class DamagedExportException extends RuntimeException {
    DamagedExportException(Path file, String place, String why) {
        super(file + ", " + place + ": " + why);
    }
}
