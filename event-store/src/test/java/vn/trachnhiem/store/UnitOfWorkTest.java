package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.store.TestEvents.event;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitOfWorkTest {

    private final PostgresEventStorageEngine engine = TestEvents.engine(TestDatabase.newStore());
    private final PostgresEventStore store =
            PostgresEventStore.builder().engine(engine).build();

    @AfterEach
    void close() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
        store.close();
        engine.close();
    }

    private List<Object> stored() {
        return TestEvents.payloads(engine).toList();
    }

    @Test
    void without_a_unit_of_work_events_are_stored_at_once() {
        store.publish(event("a", 0));
        assertThat(stored()).containsExactly("a/0");
    }

    @Test
    void nothing_is_stored_before_the_commit_phase() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        List<Object> seen = new ArrayList<>();
        store.publish(event("a", 0));
        unitOfWork.onPrepareCommit(u -> seen.addAll(stored()));
        unitOfWork.onCommit(u -> seen.add(stored().size()));
        unitOfWork.commit();

        assertThat(seen).containsExactly(1);
        assertThat(stored()).containsExactly("a/0");
    }

    @Test
    void what_fails_in_prepare_commit_leaves_nothing_visible() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        store.publish(event("a", 0));
        unitOfWork.onPrepareCommit(u -> {
            throw new IllegalStateException("a later handler fails");
        });
        assertThatThrownBy(unitOfWork::commit).hasMessage("a later handler fails");
        assertThat(stored()).isEmpty();
    }

    @Test
    void the_append_precedes_the_commit_of_a_surrounding_transaction() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        List<Object> atTransactionCommit = new ArrayList<>();
        unitOfWork.onCommit(u -> atTransactionCommit.addAll(stored()));
        store.publish(event("a", 0));
        unitOfWork.commit();
        assertThat(atTransactionCommit).containsExactly("a/0");
    }

    @Test
    void a_conflict_rolls_the_unit_of_work_back() {
        store.publish(event("a", 1));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        List<String> phases = new ArrayList<>();
        unitOfWork.onRollback(u -> phases.add("rolled back"));
        unitOfWork.afterCommit(u -> phases.add("committed"));
        store.publish(event("b", 0), event("a", 1));
        assertThatThrownBy(unitOfWork::commit).isInstanceOf(ConcurrencyException.class);
        assertThat(phases).containsExactly("rolled back");
        assertThat(stored()).containsExactly("a/1");
    }

    @Test
    void all_events_of_one_unit_of_work_stand_together_or_not_at_all() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.onPrepareCommit(u -> store.publish(event("a", 1)));
        store.publish(event("a", 0));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(null);
        store.publish(event("b", 0));
        nested.commit();
        assertThat(stored()).isEmpty();
        unitOfWork.commit();
        assertThat(stored()).containsExactlyInAnyOrder("a/0", "b/0", "a/1");
    }

    @Test
    void what_a_nested_unit_of_work_appended_goes_with_it() {
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(event("a", 0));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(event("b", 0));
        nested.rollback();
        outer.commit();
        assertThat(stored()).containsExactly("a/0");
    }

    @Test
    void an_aggregate_reads_what_it_has_just_published() {
        store.publish(event("a", 0));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        store.publish(event("a", 1));
        assertThat(store.readEvents("a").asStream().count()).isEqualTo(2);
        assertThat(store.lastSequenceNumberFor("a")).contains(1L);
        unitOfWork.commit();
    }
}
