package vn.trachnhiem.app.wiring;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import vn.trachnhiem.app.axon.EventSource;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.axon.WireSerializer;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.Connections;
import vn.trachnhiem.app.axonserver.ReopeningSource;
import vn.trachnhiem.app.axonserver.ServerBytes;
import vn.trachnhiem.app.axonserver.StreamToHead;
import vn.trachnhiem.app.axonserver.UnabridgedEventStore;
import vn.trachnhiem.command.CommandSubject;

/**
 * An Axon Server keeps the events and routes commands and questions. What it could tell processors to do, such as to split, is left out:
 * the registers and the seal are each one sequence.
 */
@Configuration(proxyBeanMethods = false)
@Profile("axon-server")
public class AxonServerWiring {
    @Bean
    AxonServerConfiguration axonServerConfiguration(AxonServerAddress address, NodeName node) {
        return Connections.configuration(address, node.value());
    }

    @Bean
    AxonServerConnectionManager axonServerConnections(AxonServerConfiguration configuration) {
        return Connections.manager(configuration);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    AxonServerEventStore eventStore(
            AxonServerConfiguration configuration, AxonServerConnectionManager server, WireSerializer serializer) {
        return UnabridgedEventStore.of(configuration, server, serializer);
    }

    @Bean
    EventsAfter eventsAfter(AxonServerEventStore store) {
        return new StreamToHead(store);
    }

    @Bean
    EventSource eventSource(AxonServerEventStore store) {
        return new EventSource(new ReopeningSource(store));
    }

    @Bean
    @Profile("query")
    StoredBytes storedBytes(AxonServerConfiguration configuration, AxonServerConnectionManager server) {
        return ServerBytes.over(configuration, server);
    }

    /** All commands of one subject go to one process, as long as it is there. */
    @Bean
    @Primary
    AxonServerCommandBus axonServerCommandBus(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager server,
            @Qualifier("localSegment") CommandBus local,
            @Qualifier("messageSerializer") Serializer serializer) {
        return AxonServerCommandBus.builder()
                .configuration(configuration)
                .axonServerConnectionManager(server)
                .localSegment(local)
                .serializer(serializer)
                .routingStrategy(new CommandSubject())
                .build();
    }

    /**
     * A process that can answer a question answers it itself, so that pages stay readable while the server is away. The short commands of the
     * command line answer nobody else.
     */
    @Bean
    @Profile("!attached")
    AxonServerQueryBus queryBus(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager server,
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            @Qualifier("messageSerializer") Serializer messages,
            Serializer tokenSerializer) {
        SimpleQueryBus local = local(axon, transactions);
        return AxonServerQueryBus.builder()
                .configuration(configuration)
                .axonServerConnectionManager(server)
                .localSegment(local)
                .updateEmitter(local.queryUpdateEmitter())
                .messageSerializer(messages)
                .genericSerializer(tokenSerializer)
                .enabledLocalSegmentShortCut()
                .build();
    }

    private static SimpleQueryBus local(org.axonframework.config.Configuration axon, TransactionManager transactions) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .transactionManager(transactions)
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }
}
