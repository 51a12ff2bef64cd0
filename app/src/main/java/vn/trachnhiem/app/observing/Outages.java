package vn.trachnhiem.app.observing;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.trachnhiem.web.outage.Outage;

/** Knows an outage by what the database, its driver and its pool throw. */
public final class Outages implements Outage {
    /** Classes of SQLSTATE: the connection, the operator's intervention, and no room for another connection. */
    private static final Set<String> AWAY = Set.of("08", "57", "53");

    @Override
    public boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException none -> true;
            case DataAccessResourceFailureException away -> true;
            case SQLTransientException away -> true;
            case SQLException failed -> {
                String state = Objects.requireNonNullElse(failed.getSQLState(), "");
                yield state.length() >= 2 && AWAY.contains(state.substring(0, 2));
            }
            default -> false;
        };
    }
}
