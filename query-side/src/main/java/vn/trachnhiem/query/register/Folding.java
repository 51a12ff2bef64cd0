package vn.trachnhiem.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Folds a batch into all registers. An event that they cannot take stops its own subject, from there on, and nothing else: rows of one
 * subject follow from that subject's events alone. What fails as a batch says nothing of any one event, so it is repeated event by event.
 */
final class Folding {
    private final List<RegisterWriter<?>> writers;
    private final DeadLetters letters;

    Folding(List<RegisterWriter<?>> writers, DeadLetters letters) {
        this.writers = writers;
        this.letters = letters;
    }

    void write(Connection connection, List<Recorded> batch) throws SQLException {
        List<String> subjects = batch.stream()
                .map(recorded -> recorded.event().subject())
                .distinct()
                .toList();
        Set<String> stopped = letters.stopped(connection, subjects);
        List<Recorded> going = batch.stream()
                .filter(recorded -> !stopped.contains(recorded.event().subject()))
                .toList();
        if (failure(connection, going).isPresent()) {
            writeOneByOne(connection, going);
        }
    }

    void writeOneByOne(Connection connection, List<Recorded> events) throws SQLException {
        Set<String> stopped = new HashSet<>();
        for (Recorded recorded : events) {
            if (!stopped.contains(recorded.event().subject())) {
                Optional<Exception> failure = failure(connection, List.of(recorded));
                if (failure.isPresent()) {
                    letters.stop(connection, recorded, failure.get());
                    stopped.add(recorded.event().subject());
                }
            }
        }
    }

    /** Why the events could not be folded; then the tables are as before. A failure that is none of theirs is thrown. */
    private Optional<Exception> failure(Connection connection, List<Recorded> events) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            for (RegisterWriter<?> writer : writers) {
                writer.write(connection, events);
            }
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException e) {
            if (!isOfTheData(e)) {
                throw e;
            }
            connection.rollback(before);
            return Optional.of(e);
        } catch (RuntimeException e) {
            connection.rollback(before);
            return Optional.of(e);
        }
    }

    /** Data exceptions and broken constraints; all else, such as a lost connection or a lock, may be gone the next time. */
    private static boolean isOfTheData(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
