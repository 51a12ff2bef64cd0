package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.trachnhiem.store.TestEvents.event;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class FailureTest {

    private final DataSource database = TestDatabase.dataSource();
    private final StoreSchema schema = TestDatabase.newStore();
    private final PostgresEventStorageEngine observer = TestEvents.engine(schema);

    @AfterEach
    void close() {
        observer.close();
    }

    private PostgresEventStorageEngine engineOn(DataSource source) {
        return PostgresEventStorageEngine.builder()
                .dataSource(source)
                .schema(schema)
                .eventSerializer(TestEvents.JSON)
                .patience(Duration.ofMillis(300))
                .build();
    }

    private static void assertNotStored(
            PostgresEventStorageEngine engine, long sequence, NotStoredException.Reason reason, String words) {
        assertThatThrownBy(() -> engine.appendEvents(event("a", sequence)))
                .isInstanceOfSatisfying(
                        NotStoredException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }

    private static final class LostOnce implements CommitHook.Commit {

        private final AtomicBoolean armed = new AtomicBoolean();
        private final boolean committed;

        LostOnce(boolean committed) {
            this.committed = committed;
        }

        @Override
        public void on(PreparedStatement statement) throws SQLException {
            boolean losing = armed.getAndSet(false);
            if (!losing || committed) {
                statement.execute();
            }
            if (losing) {
                statement.getConnection().abort(Runnable::run);
                throw new SQLException("the connection was reset", "08006");
            }
        }
    }

    @Test
    void a_connection_lost_before_the_server_saw_the_commit_leaves_the_outcome_unknown_and_nothing_stored() {
        LostOnce lost = new LostOnce(false);
        try (PostgresEventStorageEngine engine = engineOn(CommitHook.around(database, lost))) {
            engine.appendEvents(event("a", 0));
            lost.armed.set(true);
            assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .isNotInstanceOf(EventStoreException.class);
            engine.appendEvents(event("a", 1));
        }
        assertThat(TestEvents.payloads(observer)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_connection_lost_before_the_answer_leaves_the_outcome_unknown_and_a_repetition_is_not_doubled() {
        LostOnce lost = new LostOnce(true);
        var repeated = event("a", 1);
        try (PostgresEventStorageEngine engine = engineOn(CommitHook.around(database, lost))) {
            engine.appendEvents(event("a", 0));
            lost.armed.set(true);
            assertThatThrownBy(() -> engine.appendEvents(repeated)).isInstanceOf(OutcomeUnknownException.class);
            assertThatThrownBy(() -> engine.appendEvents(repeated)).isInstanceOf(ConcurrencyException.class);
        }
        assertThat(TestEvents.payloads(observer)).containsExactly("a/0", "a/1");
    }

    @Test
    void an_idle_connection_that_was_lost_is_replaced_and_the_caller_notices_nothing() throws IOException {
        try (Relay relay = new Relay(TestDatabase.server().getPort());
                PostgresEventStorageEngine engine = engineOn(relay.dataSource())) {
            engine.appendEvents(event("a", 0));
            awaitIdle();
            relay.cut();
            relay.mend();
            engine.appendEvents(event("a", 1));
        }
        assertThat(TestEvents.payloads(observer)).containsExactly("a/0", "a/1");
    }

    @Test
    void while_the_database_is_away_nothing_is_stored_and_when_it_is_back_all_goes_on() throws Exception {
        try (Relay relay = new Relay(TestDatabase.server().getPort());
                PostgresEventStorageEngine engine = engineOn(relay.dataSource());
                PostgresEventStore store =
                        PostgresEventStore.builder().engine(engine).build();
                var stream = store.openStream(null)) {
            engine.appendEvents(event("a", 0));
            stream.nextAvailable();
            awaitIdle();
            relay.cut();
            assertNotStored(engine, 1, NotStoredException.Reason.UNREACHABLE, "cannot be reached");
            relay.mend();
            engine.appendEvents(event("a", 1));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a/1");
            observer.appendEvents(event("a", 2));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a/2");
        }
    }

    /** Until the connections lie idle for longer than one is trusted unseen. */
    private void awaitIdle() {
        await().until(() -> TestDatabase.isTrue(database, """
                select coalesce(bool_and(now() - state_change > interval '%d milliseconds'), true) from pg_stat_activity
                 where backend_type = 'client backend' and pid <> pg_backend_pid()
                """.formatted(2 * WriterConnection.TRUSTED.toMillis())));
    }

    private void failInsertsWithFullDisk() {
        TestDatabase.execute(database, """
                create function %1$s.full_disk() returns trigger language plpgsql as $$
                begin raise 'could not extend file' using errcode = '53100'; end $$;
                create trigger full_disk before insert on %1$s.event execute function %1$s.full_disk()
                """.formatted(schema.name()));
    }

    @Test
    void a_full_disk_is_named_in_words_and_needs_no_restart() {
        try (PostgresEventStorageEngine engine = engineOn(database)) {
            engine.appendEvents(event("a", 0));
            failInsertsWithFullDisk();
            assertNotStored(engine, 1, NotStoredException.Reason.FULL, "the database's disk is full");
            TestDatabase.execute(database, "drop trigger full_disk on " + schema.name() + ".event");
            engine.appendEvents(event("a", 1));
        }
        assertThat(TestEvents.payloads(observer)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_head_held_too_long_elsewhere_is_not_waited_for_beyond_patience() throws SQLException {
        try (PostgresEventStorageEngine engine = engineOn(database);
                Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select 1 from " + schema.name() + ".event_head for update");
            assertNotStored(engine, 0, NotStoredException.Reason.BUSY, "another process held the store's head");
            holder.rollback();
            engine.appendEvents(event("a", 0));
        }
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_refused() {
        PGSimpleDataSource careless = new PGSimpleDataSource();
        careless.setPortNumbers(new int[] {TestDatabase.server().getPort()});
        careless.setUser("postgres");
        careless.setDatabaseName("postgres");
        careless.setOptions("-c synchronous_commit=off");
        try (PostgresEventStorageEngine engine = engineOn(careless)) {
            assertNotStored(engine, 0, NotStoredException.Reason.UNFIT, "synchronous_commit = off");
        }
        assertThatThrownBy(() -> schema.verify(careless)).isInstanceOf(UnfitStoreException.class);
        schema.verify(database);
    }

    @Test
    void an_error_within_the_writer_is_answered_and_does_not_end_it() {
        AtomicBoolean failing = new AtomicBoolean(true);
        DataSource source = CommitHook.around(database, statement -> {
            if (failing.getAndSet(false)) {
                throw new StackOverflowError("as deep as it gets");
            }
            statement.execute();
        });
        try (PostgresEventStorageEngine engine = engineOn(source)) {
            assertThatThrownBy(() -> engine.appendEvents(event("a", 0))).isInstanceOf(OutcomeUnknownException.class);
            engine.appendEvents(event("a", 0));
        }
        assertThat(TestEvents.payloads(observer)).containsExactly("a/0");
    }

    @Test
    void an_interrupted_caller_still_learns_the_outcome() throws InterruptedException {
        try (PostgresEventStorageEngine engine = engineOn(database)) {
            AtomicBoolean interruptKept = new AtomicBoolean();
            Thread caller = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                engine.appendEvents(event("a", 0));
                interruptKept.set(Thread.currentThread().isInterrupted());
            });
            caller.join();
            assertThat(interruptKept).isTrue();
        }
        await().until(() -> TestEvents.payloads(observer).toList().equals(List.of("a/0")));
    }
}
