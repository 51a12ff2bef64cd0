package vn.trachnhiem.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * All registers in one schema, moving together: a batch of events is written to each of them, and the position that was reached is
 * noted, in the caller's transaction. Events at or before that position change nothing, so a replay is harmless.
 */
public final class ReadModel {
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final String schema;
    private final List<RegisterWriter<?>> writers;
    private final EventTable events;

    public ReadModel(DataSource dataSource, JsonMapper json, String schema, List<? extends Register<?>> registers) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.writers = registers.stream()
                .<RegisterWriter<?>>map(register -> new RegisterWriter<>(register, json, schema))
                .toList();
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
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a batch is written in a transaction");
        }
        long reached = jdbc.sql("SELECT position FROM " + schema + ".reached FOR UPDATE")
                .query(Long.class)
                .single();
        List<Recorded> fresh =
                batch.stream().filter(recorded -> recorded.position() > reached).toList();
        if (!fresh.isEmpty()) {
            writeAll(fresh);
            jdbc.sql("UPDATE " + schema + ".reached SET position = ?")
                    .param(fresh.getLast().position())
                    .update();
        }
    }

    private void writeAll(List<Recorded> batch) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            events.write(connection, batch);
            for (RegisterWriter<?> writer : writers) {
                writer.write(connection, batch);
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("projecting", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
