package vn.trachnhiem.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.trachnhiem.query.sealing.CheckpointFile;
import vn.trachnhiem.query.sealing.CheckpointPublisher;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.Sealer;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.query.sealing.StoredBytesSerializer;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;
import vn.trachnhiem.store.StoreSchema;

/** The sealing processor over a store, put together as the product does. */
final class Sealing implements AutoCloseable {
    private static final int BATCH = 2_000;
    private static final String ORIGIN = "bench.example/log";

    private final Contender store;
    private final String schema;
    private final PostgresEventStorageEngine engine;
    private final PostgresEventStore events;
    private final CheckpointPublisher publisher;
    private final TrackingEventProcessor processor;

    private Sealing(Contender store, String schema) throws Exception {
        this.store = store;
        this.schema = schema;
        engine = PostgresEventStorageEngine.builder()
                .dataSource(store.pool())
                .schema(new StoreSchema(store.schema()))
                .eventSerializer(new StoredBytesSerializer())
                .build();
        events = PostgresEventStore.builder().engine(engine).build();
        SealTables tables = new SealTables(JdbcClient.create(store.pool()), schema);
        tables.begin(ORIGIN);
        KeySigner key =
                KeySigner.log(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        SealingKeys keys = new SealingKeys(List.of(key), List.of(key.verifier()));
        Path file = Files.createTempDirectory("seal").resolve("checkpoint");
        publisher = new CheckpointPublisher(
                tables, keys, new CheckpointFile(file, SealingKeys.trusting(keys.known())), InstantSource.system());
        processor = processor(new Sealer(tables, publisher));
    }

    /** Seals from the store's beginning on. */
    static Sealing start(Contender store, Server server) throws Exception {
        Sealing sealing = new Sealing(store, server.newSeal());
        sealing.publisher.start();
        sealing.processor.start();
        return sealing;
    }

    private TrackingEventProcessor processor(Sealer sealer) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(store.pool()))
                .serializer(Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(
                                json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType("org.axonframework.")
                                        .build()))
                        .build())
                .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return TrackingEventProcessor.builder()
                .name(Sealer.GROUP)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(sealer)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(store.pool())))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH))
                .build();
    }

    /** Events that a published checkpoint covers. */
    long sealed() {
        return JdbcClient.create(store.pool())
                .sql("SELECT coalesce(max(size), 0) FROM " + schema + ".checkpoint")
                .query(Long.class)
                .single();
    }

    /** Waits until that many are covered. */
    void await(long events) throws InterruptedException {
        while (sealed() < events) {
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        publisher.close();
        events.close();
        engine.close();
    }
}
