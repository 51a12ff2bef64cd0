package vn.trachnhiem.query.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the read model anew from the ledger: folds every event into a schema of its own beside the live one, which goes on answering and
 * growing, and then puts the new tables in the place of the old ones.
 */
public final class Rebuild {
    private static final int BATCH = 5000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReadModel readModel;
    private final SchemaCopy copy;
    private final History history;

    /**
     * @param live the schema that answers
     * @param fresh a schema for the new tables; one that an earlier rebuild left there is dropped
     */
    public Rebuild(
            DataSource dataSource,
            JsonMapper json,
            String live,
            String fresh,
            List<? extends Register<?>> registers,
            History history) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.readModel = new ReadModel(dataSource, json, fresh, registers);
        this.copy = new SchemaCopy(jdbc, live, fresh);
        this.history = history;
    }

    /**
     * Fills the new schema with all events that the ledger has now.
     *
     * @param progress told each position that was reached
     */
    public void fill(LongConsumer progress) {
        transaction.executeWithoutResult(status -> {
            copy.create();
            jdbc.sql("INSERT INTO " + copy.fresh() + ".reached (position) VALUES (-1)")
                    .update();
        });
        catchUp(progress);
    }

    /**
     * Puts the new tables in the place of the old ones, in one transaction; the old ones are gone.
     *
     * @throws IllegalStateException where the ledger's history ends before what the live tables contain; then nothing changed
     */
    public void swap() {
        catchUp(position -> {});
        transaction.executeWithoutResult(status -> {
            // Nobody reads or writes the live tables from here to the commit. Whoever waits finds the new tables under
            // the same names.
            copy.lockLive();
            // What the live tables got since the last look: without it, the processor's token would be ahead of the new
            // tables.
            catchUp(position -> {});
            if (readModel.position() < livePosition()) {
                throw new IllegalStateException("the history ends at " + readModel.position()
                        + ", before what the read model contains, " + livePosition());
            }
            copy.replaceLive();
        });
    }

    private long livePosition() {
        return jdbc.sql("SELECT position FROM " + copy.live() + ".reached")
                .query(Long.class)
                .single();
    }

    private void catchUp(LongConsumer progress) {
        try (Stream<Recorded> events = history.after(readModel.position())) {
            Iterator<Recorded> rest = events.iterator();
            while (rest.hasNext()) {
                List<Recorded> batch = next(rest);
                transaction.executeWithoutResult(status -> readModel.write(batch));
                progress.accept(batch.getLast().position());
            }
        }
    }

    private static List<Recorded> next(Iterator<Recorded> rest) {
        List<Recorded> batch = new ArrayList<>(BATCH);
        while (rest.hasNext() && batch.size() < BATCH) {
            batch.add(rest.next());
        }
        return batch;
    }
}
