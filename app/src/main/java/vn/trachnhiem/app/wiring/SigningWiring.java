package vn.trachnhiem.app.wiring;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.CheckpointPublisher;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.query.sealing.Sealer;
import vn.trachnhiem.query.sealing.SealingKeys;

/** What seals: only in a process that holds the key, which alone may claim the one segment. */
@Configuration(proxyBeanMethods = false)
@Profile("query & !attached")
@ConditionalOnBooleanProperty("ledger.seal.signs")
public class SigningWiring {
    private static final int BATCH = 2_000;

    @Bean(initMethod = "start")
    CheckpointPublisher checkpointPublisher(SealTables tables, SealFolder folder) throws IOException {
        String origin = tables.origin().orElseThrow();
        SealingKeys keys = folder.keys(origin);
        return new CheckpointPublisher(tables, keys, folder.checkpoint(keys.known()), InstantSource.system());
    }

    @Bean
    Sealer sealer(SealTables tables, CheckpointPublisher publisher) {
        return new Sealer(tables, publisher);
    }

    /** A tracking processor, since a pooled one hands on about a thousand events in a tenth of a second at most. */
    @Bean
    ConfigurerModule sealing(StoredBytes events) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerTrackingEventProcessor(
                        Sealer.GROUP,
                        axon -> events.source(),
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH)
                                .andTokenClaimInterval(Claims.INTERVAL.toMillis(), TimeUnit.MILLISECONDS)
                                .andEventAvailabilityTimeout(Claims.EXTENSION.toMillis(), TimeUnit.MILLISECONDS))
                .registerListenerInvocationErrorHandler(Sealer.GROUP, axon -> PropagatingErrorHandler.instance()));
    }
}
