package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.store.TestEvents.event;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendTest {

    private final PostgresEventStorageEngine engine = TestEvents.engine(TestDatabase.newStore());

    @AfterEach
    void close() {
        engine.close();
    }

    private List<Long> positions() {
        return engine.readEvents(null, false)
                .map(event -> Positions.of(event.trackingToken()))
                .toList();
    }

    private static List<Long> upTo(long count) {
        return LongStream.range(0, count).boxed().toList();
    }

    @Test
    void positions_count_from_zero_without_gaps_whatever_fails_between() {
        engine.appendEvents(event("a", 0), event("a", 1));
        assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(new GenericEventMessage<>("of no aggregate"));

        assertThat(positions()).isEqualTo(upTo(3));
        assertThat(TestEvents.payloads(engine)).containsExactly("a/0", "a/1", "of no aggregate");
    }

    @Test
    void of_many_callers_with_the_same_place_in_mind_exactly_one_gets_it() throws Exception {
        int callers = 32;
        int rounds = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int round = 1; round <= rounds; round++) {
                DomainEventMessage<String> contested = event("contested", round);
                List<Future<Boolean>> attempts = IntStream.range(0, callers)
                        .mapToObj(caller -> threads.submit(() -> tryAppend(copyOf(contested))))
                        .toList();
                long winners = attempts.stream().filter(AppendTest::won).count();
                assertThat(winners).isEqualTo(1);
            }
        }
        assertThat(positions()).isEqualTo(upTo(rounds));
    }

    private static DomainEventMessage<String> copyOf(DomainEventMessage<String> event) {
        return event(event.getAggregateIdentifier(), event.getSequenceNumber());
    }

    private boolean tryAppend(DomainEventMessage<?> event) {
        try {
            engine.appendEvents(event);
            return true;
        } catch (ConcurrencyException e) {
            return false;
        }
    }

    private static boolean won(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_event_id_is_taken_only_once_even_by_another_aggregate() {
        DomainEventMessage<String> first = event("a", 1);
        engine.appendEvents(first);
        assertThatThrownBy(() -> engine.appendEvents(new GenericDomainEventMessage<>(
                        "task", "b", 1, "other", MetaData.emptyInstance(), first.getIdentifier(), Instant.EPOCH)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_taken_first_place_says_that_the_aggregate_exists() {
        engine.appendEvents(event("a", 0));
        assertThatThrownBy(() -> engine.appendEvents(event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("[a]");
    }

    @Test
    void what_the_database_refuses_fails_alone_and_says_so() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> attempts = IntStream.range(0, 64)
                    .<Future<?>>mapToObj(i ->
                            threads.submit(() -> engine.appendEvents(event(i == 20 ? "zero\u0000" : "a" + i, 0))))
                    .toList();
            for (int i = 0; i < attempts.size(); i++) {
                if (i == 20) {
                    Future<?> refused = attempts.get(i);
                    assertThatThrownBy(refused::get)
                            .hasCauseInstanceOf(NotStoredException.class)
                            .hasMessageContaining("refused the values");
                } else {
                    attempts.get(i).get();
                }
            }
        }
        assertThat(positions()).isEqualTo(upTo(63));
    }

    @Test
    void the_recorded_time_is_kept_in_milliseconds() {
        Instant recorded = Instant.parse("2026-01-02T03:04:05.678901234Z");
        engine.appendEvents(new GenericDomainEventMessage<>(
                "task", "a", 0, "late", MetaData.with("officer", "cv-07"), "id-1", recorded));
        DomainEventMessage<?> read = engine.readEvents("a").next();
        assertThat(read.getTimestamp()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
        assertThat(read.getMetaData()).isEqualTo(MetaData.with("officer", "cv-07"));
        assertThat(read.getType()).isEqualTo("task");
    }

    @Test
    void a_serializer_has_to_be_given_since_none_is_chosen_for_the_caller() {
        PostgresEventStorageEngineBuilder incomplete =
                PostgresEventStorageEngine.builder().dataSource(TestDatabase.dataSource());
        assertThatThrownBy(incomplete::build).isInstanceOf(AxonConfigurationException.class);
    }

    @Test
    void a_closed_engine_refuses_appends_and_leaves_no_thread() {
        engine.appendEvents(event("a", 0));
        engine.close();
        assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                .isInstanceOfSatisfying(
                        NotStoredException.class,
                        e -> assertThat(e.reason()).isEqualTo(NotStoredException.Reason.CLOSED));
    }
}
