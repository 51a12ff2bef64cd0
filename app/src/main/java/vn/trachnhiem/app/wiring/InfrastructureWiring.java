package vn.trachnhiem.app.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.ExponentialBackOffIntervalRetryScheduler;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.trachnhiem.app.account.AccountDesk;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.axon.ActMetadata;
import vn.trachnhiem.app.axon.Final;
import vn.trachnhiem.app.axon.WireSerializer;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.evidence.JdbcEvidenceStore;
import vn.trachnhiem.app.privacy.JdbcPersonalFields;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

/** What every role needs, whichever store it is on: the serializers, the local buses, personal fields and evidence. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class InfrastructureWiring {
    private static final int RETRIES = 5;

    /** Named here: left to itself, Axon finds no transactions in this release of Spring Boot, and a batch's rows would land one by one. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @Primary
    Serializer tokenSerializer() {
        BasicPolymorphicTypeValidator known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.lang.")
                .allowIfSubTypeIsArray()
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(known))
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    WireSerializer eventSerializer() {
        return new WireSerializer();
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** Handling a command writes nothing but events, which the store commits by itself; so no transaction of Spring's is opened. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Two acts about one subject at once: the second is decided again on what the first made of it. A rejection stays one. */
    @Bean
    CommandGateway commandGateway(CommandBus bus, RetryThreads threads) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(ExponentialBackOffIntervalRetryScheduler.builder()
                        .retryExecutor(threads.executor())
                        .backoffFactor(10)
                        .maxRetryCount(RETRIES)
                        .addNonTransientFailurePredicate(Final::is)
                        .build())
                .build();
    }

    @Bean
    RetryThreads retryThreads() {
        return new RetryThreads();
    }

    @Bean
    CorrelationDataProvider actMetadata() {
        return new ActMetadata();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer tokenSerializer, NodeName node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable(Schemas.APP + ".token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(tokenSerializer)
                .nodeId(node.value())
                .claimTimeout(Claims.TIMEOUT)
                .build();
    }

    @Bean
    ConfigurerModule clock(@Qualifier("ledgerClock") Clock ledgerClock) {
        return configurer -> configurer.onInitialize(axon -> GenericEventMessage.clock = ledgerClock);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PersonalFields personalFields(JdbcClient jdbc) {
        return new JdbcPersonalFields(jdbc);
    }

    @Bean
    EvidenceStore evidenceStore(JdbcClient jdbc) {
        return new JdbcEvidenceStore(jdbc);
    }

    @Bean
    Accounts accounts(JdbcClient jdbc) {
        return new Accounts(jdbc);
    }

    @Bean
    AccountDesk accountDesk(Accounts accounts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new AccountDesk(accounts, jdbc, new TransactionTemplate(transactions));
    }
}
