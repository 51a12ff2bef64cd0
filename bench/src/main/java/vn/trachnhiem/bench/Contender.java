package vn.trachnhiem.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * An engine with what it needs to run.
 *
 * @param transactions what an append has to be surrounded with
 * @param closing what has to be closed besides the pool
 */
record Contender(
        String name,
        EventStorageEngine engine,
        TransactionManager transactions,
        String schema,
        HikariDataSource pool,
        Runnable closing)
        implements AutoCloseable {

    void append(List<? extends EventMessage<?>> events) {
        transactions.executeInTransaction(() -> engine.appendEvents(events));
    }

    @Override
    public void close() {
        closing.run();
        pool.close();
    }
}
