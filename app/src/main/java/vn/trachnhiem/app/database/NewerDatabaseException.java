package vn.trachnhiem.app.database;

/** The database was written by a newer release, or by one whose migrations differ; this release leaves it alone. */
public final class NewerDatabaseException extends RuntimeException {
    NewerDatabaseException(Throwable cause) {
        super(cause);
    }
}
