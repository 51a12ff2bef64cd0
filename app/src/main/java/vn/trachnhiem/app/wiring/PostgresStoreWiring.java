package vn.trachnhiem.app.wiring;

import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.trachnhiem.app.axon.EventSource;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.axon.WireSerializer;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;
import vn.trachnhiem.store.StoreSchema;

/** The ledger's own event store; messages stay in the process that makes them. */
@Configuration(proxyBeanMethods = false)
@Profile("!axon-server")
public class PostgresStoreWiring {
    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(DataSource dataSource, WireSerializer eventSerializer) {
        StoreSchema schema = new StoreSchema(Schemas.STORE);
        schema.verify(dataSource);
        return PostgresEventStorageEngine.builder()
                .dataSource(dataSource)
                .schema(schema)
                .eventSerializer(eventSerializer)
                .build();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    PostgresEventStore eventStore(PostgresEventStorageEngine engine) {
        return PostgresEventStore.builder().engine(engine).build();
    }

    @Bean
    EventsAfter eventsAfter(PostgresEventStorageEngine engine) {
        return position -> engine.readEvents(new GlobalSequenceTrackingToken(position), false);
    }

    @Bean
    EventSource eventSource(PostgresEventStore store) {
        return new EventSource(store);
    }

    @Bean
    @Profile("query")
    StoredBytes storedBytes(DataSource dataSource) {
        return StoredBytes.in(dataSource, new StoreSchema(Schemas.STORE));
    }
}
