package vn.trachnhiem.query.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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
    private static final Duration PAUSE = Duration.ofMillis(100);

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
     * Compares the new tables with the live ones, row by row, both at the position that the live ones have reached.
     *
     * @return the rows that only one of them has; empty where they are equal
     * @throws IllegalStateException where the live tables do not reach the new ones in that time
     */
    public List<String> compare(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<List<String>> differences = compareIfReached();
        while (differences.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the read model stays behind the ledger: it has " + livePosition()
                        + " of " + readModel.position());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            differences = compareIfReached();
        }
        return differences.get();
    }

    /** Whoever writes the live tables waits meanwhile; readers do not. Empty while the live tables are behind the new ones. */
    private Optional<List<String>> compareIfReached() {
        return Objects.requireNonNull(transaction.execute(status -> {
            long live = jdbc.sql("SELECT position FROM " + copy.live() + ".reached FOR UPDATE")
                    .query(Long.class)
                    .single();
            if (live < readModel.position()) {
                return Optional.empty();
            }
            catchUp(live, position -> {});
            return Optional.of(new Comparison(jdbc).differences(copy.live(), copy.fresh()));
        }));
    }

    /** Drops the new tables. */
    public void discard() {
        jdbc.sql("DROP SCHEMA IF EXISTS " + copy.fresh() + " CASCADE").update();
    }

    /** How many positions the live tables have reached. */
    public long length() {
        return livePosition() + 1;
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
        catchUp(Long.MAX_VALUE, progress);
    }

    private void catchUp(long last, LongConsumer progress) {
        try (Stream<Recorded> events = history.after(readModel.position())) {
            Iterator<Recorded> rest =
                    events.takeWhile(recorded -> recorded.position() <= last).iterator();
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
