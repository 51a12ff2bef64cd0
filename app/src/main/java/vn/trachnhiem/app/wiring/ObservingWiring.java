package vn.trachnhiem.app.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.automation.AutomationLetters;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.Positions;
import vn.trachnhiem.app.axon.StoredProcessing;
import vn.trachnhiem.app.axon.StoredTimes;
import vn.trachnhiem.app.observing.AppendMeters;
import vn.trachnhiem.app.observing.CommandLog;
import vn.trachnhiem.app.observing.CommandMeters;
import vn.trachnhiem.app.observing.CorrelateDispatch;
import vn.trachnhiem.app.observing.CorrelateHandling;
import vn.trachnhiem.app.observing.LedgerHealth;
import vn.trachnhiem.app.observing.Look;
import vn.trachnhiem.app.observing.ProjectionLog;
import vn.trachnhiem.app.observing.Readiness;
import vn.trachnhiem.app.observing.Revival;
import vn.trachnhiem.app.observing.Sight;
import vn.trachnhiem.app.observing.Watch;
import vn.trachnhiem.app.observing.WatchMeters;
import vn.trachnhiem.app.observing.WholeLook;
import vn.trachnhiem.query.register.DeadLetters;
import vn.trachnhiem.query.sealing.SealAnswers;
import vn.trachnhiem.query.sealing.Sealer;

/** What is measured, logged and answered about this process, in whichever role; see docs/operations.md. */
@Configuration(proxyBeanMethods = false)
@Profile("!attached")
public class ObservingWiring {
    private static final String REGISTERS = "registers";
    private static final List<String> PROCESSORS = List.of(REGISTERS, AutomationWiring.GROUP, Sealer.GROUP);
    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    @Profile("query")
    Look wholeLook(
            JdbcClient jdbc,
            EventStore store,
            EventsAfter events,
            DeadLetters letters,
            AutomationLetters automation,
            SealAnswers seal) {
        return new WholeLook(
                new StoredProcessing(jdbc, store),
                () -> Positions.of(store.createHeadToken()),
                new StoredTimes(events),
                () -> Map.of(REGISTERS, (long) letters.all().size(), AutomationWiring.GROUP, (long)
                        automation.all().size()),
                seal::answer,
                CLOCK);
    }

    @Bean
    @Profile("!query")
    Look headLook(EventStore store) {
        return () ->
                new Sight(CLOCK.instant(), Positions.of(store.createHeadToken()), Map.of(), Map.of(), Optional.empty());
    }

    @Bean
    Watch watch(
            Look look,
            EventProcessingConfiguration processing,
            @Value("${ledger.readiness.events}") long events,
            @Value("${ledger.readiness.seconds}") long seconds,
            @Value("${ledger.readiness.stale}") Duration stale) {
        Readiness readiness = new Readiness(REGISTERS, events, seconds, stale);
        return new Watch(look, readiness, CLOCK, new Revival(processing));
    }

    @Bean
    SmartInitializingSingleton watching(Watch watch, @Value("${ledger.watch.interval}") Duration interval) {
        return () -> watch.start(interval);
    }

    @Bean
    LedgerHealth ledgerHealthIndicator(Watch watch) {
        return new LedgerHealth(watch);
    }

    @Bean
    @Profile("query")
    WatchMeters watchMeters(Watch watch, EventProcessingConfiguration processing) {
        return new WatchMeters(watch, PROCESSORS, name -> isHere(processing, name));
    }

    private static boolean isHere(EventProcessingConfiguration processing, String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .filter(processor -> !processor.processingStatus().isEmpty())
                .isPresent();
    }

    @Bean
    ConfigurerModule measuring(MeterRegistry registry) {
        return configurer -> configurer.configureMessageMonitor(CommandBus.class, axon -> new CommandMeters(registry));
    }

    @Bean
    ConfigurerModule loggingOfProcessors() {
        return configurer -> configurer.eventProcessing(processing ->
                processing.registerDefaultHandlerInterceptor((axon, name) -> new ProjectionLog(name, CLOCK)));
    }

    /** The gateways take the page's id along; whoever handles a message logs under it. */
    @Bean
    SmartInitializingSingleton correlating(
            CommandGateway acts, QueryGateway questions, CommandBus commands, QueryBus queries) {
        return () -> {
            acts.registerDispatchInterceptor(new CorrelateDispatch<>());
            questions.registerDispatchInterceptor(new CorrelateDispatch<>());
            commands.registerHandlerInterceptor(new CommandLog());
            queries.registerHandlerInterceptor(new CorrelateHandling<>());
        };
    }

    @Bean
    SmartInitializingSingleton timingAppends(EventStore store, MeterRegistry registry) {
        return () -> store.registerDispatchInterceptor(new AppendMeters(registry));
    }
}
