package vn.trachnhiem.app.cli;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import vn.trachnhiem.app.axonserver.UnusableServerException;
import vn.trachnhiem.app.database.NewerDatabaseException;
import vn.trachnhiem.app.moving.CannotMoveException;
import vn.trachnhiem.app.moving.DamagedExportException;
import vn.trachnhiem.app.sealing.CannotSealException;
import vn.trachnhiem.query.sealing.SealBrokenException;

/** Says in one sentence what went wrong and what to do. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "The ledger cannot go on: " + failure + ". See logs/ledger.log in the data folder.";
    }

    private static @Nullable String known(Throwable cause) {
        return switch (cause) {
            case CannotStart refused -> refused.getMessage();
            case UnusableServerException refused -> refused.getMessage();
            case CannotSealException refused -> refused.getMessage();
            case CannotMoveException refused -> refused.getMessage();
            case DamagedExportException damaged ->
                "The export is damaged, and nothing was imported: " + damaged.getMessage()
                        + ". Copy the export anew from where it was made.";
            case SealBrokenException broken -> broken.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is taken by another program. Choose another with --port.";
            case BindException taken -> "The address or port is taken by another program. Choose another with --port.";
            case NewerDatabaseException newer ->
                "The data folder was written by a newer release. Use that release, or another folder with --data.";
            default -> null;
        };
    }
}
