package vn.trachnhiem.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * All registers in one schema, moving together: a batch of events is written to each of them, and the position that was reached is
 * noted, in the caller's transaction. Events at or before that position change nothing, so a replay is harmless; only a subject that
 * stopped goes on from where it stopped (ADR 0012).
 */
public final class ReadModel {
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final String schema;
    private final Folding folding;
    private final DeadLetters letters;
    private final EventTable events;

    public ReadModel(DataSource dataSource, JsonMapper json, String schema, List<? extends Register<?>> registers) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.letters = new DeadLetters(jdbc, schema);
        this.folding = new Folding(
                registers.stream()
                        .<RegisterWriter<?>>map(register -> new RegisterWriter<>(register, json, schema))
                        .toList(),
                letters);
        this.events = new EventTable(json, schema);
    }

    /** The last position that every register contains; −1 where they are empty. */
    public long position() {
        return jdbc.sql("SELECT position FROM " + schema + ".reached")
                .query(Long.class)
                .single();
    }

    /**
     * Writes the batch, in the order of its positions, in the transaction that is bound to this thread.
     *
     * @throws IllegalStateException where there is none: rows and position would part
     */
    public void write(List<Recorded> batch) {
        long reached = lock();
        List<Recorded> fresh =
                batch.stream().filter(recorded -> recorded.position() > reached).toList();
        if (!fresh.isEmpty()) {
            connected(connection -> {
                events.write(connection, fresh);
                folding.write(connection, fresh);
            });
            jdbc.sql("UPDATE " + schema + ".reached SET position = ?")
                    .param(fresh.getLast().position())
                    .update();
        }
    }

    /**
     * Folds a stopped subject on from where it stopped, in the transaction that is bound to this thread; where it cannot go on, it is
     * stopped again there.
     *
     * @return whether all of it is folded now
     */
    public boolean retry(String subject, History history) {
        long reached = lock();
        letters.of(subject).ifPresent(letter -> {
            List<Recorded> waiting = eventsOf(subject, letter.position(), reached, history);
            letters.remove(subject);
            connected(connection -> folding.writeOneByOne(connection, waiting));
        });
        return letters.of(subject).isEmpty();
    }

    private static List<Recorded> eventsOf(String subject, long from, long to, History history) {
        try (Stream<Recorded> events = history.after(from - 1)) {
            return events.takeWhile(recorded -> recorded.position() <= to)
                    .filter(recorded -> recorded.event().subject().equals(subject))
                    .toList();
        }
    }

    /** Nobody else writes from here to the end of the transaction. */
    private long lock() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a batch is written in a transaction");
        }
        return jdbc.sql("SELECT position FROM " + schema + ".reached FOR UPDATE")
                .query(Long.class)
                .single();
    }

    private void connected(Writing writing) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            writing.write(connection);
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("projecting", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private interface Writing {
        void write(Connection connection) throws SQLException;
    }
}
