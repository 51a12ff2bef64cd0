package vn.trachnhiem.app.observing;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After an outage: a processor that failed waits twice as long each time before it tries again, up to a minute. When the database is seen to
 * be back, those that wait are started anew, so that nobody waits for a minute longer than the outage took.
 */
public final class Revival implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Revival.class);

    private final EventProcessingConfiguration processing;

    public Revival(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public void run() {
        processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(processor -> processor.isRunning() && processor.isError())
                .forEach(Revival::restart);
    }

    private static void restart(StreamingEventProcessor processor) {
        LOG.info("The database is back: {} is started anew", processor.getName());
        processor.shutDown();
        processor.start();
    }
}
