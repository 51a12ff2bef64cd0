package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trachnhiem.store.TestEvents.event;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class StoreSchemaTest {

    private final DataSource database = TestDatabase.dataSource();
    private final StoreSchema schema = TestDatabase.newStore();

    private void setFormat(int format) {
        TestDatabase.execute(database, "update " + schema.name() + ".event_head set format = " + format);
    }

    private UnfitStoreException.Reason refusal(StoreSchema asked) {
        try {
            asked.verify(database);
        } catch (UnfitStoreException e) {
            return e.reason();
        }
        throw new AssertionError("not refused");
    }

    @Test
    void a_store_of_this_version_on_a_durable_server_is_accepted() {
        assertThatCode(() -> schema.verify(database)).doesNotThrowAnyException();
    }

    @Test
    void a_newer_store_is_refused_even_while_the_program_runs() {
        try (PostgresEventStorageEngine engine = TestEvents.engine(schema)) {
            engine.appendEvents(event("a", 0));
            setFormat(StoreSchema.FORMAT + 1);
            assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                    .isInstanceOfSatisfying(
                            NotStoredException.class,
                            e -> assertThat(e.reason()).isEqualTo(NotStoredException.Reason.UNFIT))
                    .hasMessageContaining("Run the newer program");
        }
        assertThat(refusal(schema)).isEqualTo(UnfitStoreException.Reason.NEWER);
    }

    @Test
    void an_older_store_asks_for_the_migrations() {
        setFormat(StoreSchema.FORMAT - 1);
        assertThat(refusal(schema)).isEqualTo(UnfitStoreException.Reason.OLDER);
    }

    @Test
    void a_schema_without_a_store_is_named() {
        assertThat(refusal(new StoreSchema("nowhere"))).isEqualTo(UnfitStoreException.Reason.ABSENT);
    }

    @Test
    void a_schema_name_is_a_plain_word() {
        assertThatThrownBy(() -> new StoreSchema("a; drop table event")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_is_never_changed_and_never_deleted_by_accident() {
        for (String act :
                new String[] {"update %s.event set payload = ''", "delete from %s.event", "truncate %s.event"}) {
            assertThatThrownBy(() -> TestDatabase.execute(database, act.formatted(schema.name())))
                    .hasMessageContaining("never changed and never deleted");
        }
    }
}
