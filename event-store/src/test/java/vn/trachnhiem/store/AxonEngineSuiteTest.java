package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Axon's own suites for storage engines, all of them, none left out, on the newest PostgreSQL. */
class AxonEngineSuiteTest
        extends BatchingEventStorageEngineTest<PostgresEventStorageEngine, PostgresEventStorageEngineBuilder> {

    private StoreSchema schema = StoreSchema.DEFAULT;
    private final List<PostgresEventStorageEngine> engines = new ArrayList<>();

    DataSource database() {
        return TestDatabase.dataSource();
    }

    @BeforeEach
    void useANewStore() {
        schema = TestDatabase.newStore(database());
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeEngines() {
        engines.forEach(PostgresEventStorageEngine::close);
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<PostgresEventStorageEngineBuilder> customization) {
        PostgresEventStorageEngineBuilder builder = PostgresEventStorageEngine.builder()
                .dataSource(database())
                .schema(schema)
                .eventSerializer(TestEvents.JSON);
        PostgresEventStorageEngine engine = customization.apply(builder).build();
        engines.add(engine);
        return engine;
    }

    @Test
    void runs_on_the_version_it_names() {
        assertThat(ServerVersion.of(database())).isGreaterThanOrEqualTo(18);
    }
}
