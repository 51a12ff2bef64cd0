package vn.trachnhiem.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.app.automation.AutomationLetters;
import vn.trachnhiem.app.axon.EventSource;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.StoredHistory;
import vn.trachnhiem.app.axon.StoredProcessing;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.directives.DirectiveAnswers;
import vn.trachnhiem.query.heads.HeadsAnswers;
import vn.trachnhiem.query.offices.OfficeAnswers;
import vn.trachnhiem.query.offices.PersonAnswers;
import vn.trachnhiem.query.operations.OperationsAnswers;
import vn.trachnhiem.query.pickers.Arrivals;
import vn.trachnhiem.query.pickers.MatchAnswers;
import vn.trachnhiem.query.pickers.PickerAnswers;
import vn.trachnhiem.query.reading.ReadingAnswers;
import vn.trachnhiem.query.reading.text.FileReader;
import vn.trachnhiem.query.reading.text.Limits;
import vn.trachnhiem.query.register.DeadLetters;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.query.register.RegisterProjector;
import vn.trachnhiem.query.register.RegisterReader;
import vn.trachnhiem.query.register.Retry;
import vn.trachnhiem.query.taskhistory.TaskHistoryAnswers;
import vn.trachnhiem.query.taskregister.TaskRegisterAnswers;
import vn.trachnhiem.query.trail.TrailAnswers;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

/** The role that remembers and answers. */
@Configuration(proxyBeanMethods = false)
@Profile("query")
public class QueryWiring {
    private static final int BATCH = 1000;

    @Bean
    ReadModel readModel(DataSource dataSource) {
        return new ReadModel(dataSource, JsonMapper.shared(), Schemas.READ_MODEL, Registers.all());
    }

    @Bean
    RegisterReader registerReader(JdbcClient jdbc) {
        return new RegisterReader(jdbc, JsonMapper.shared(), Schemas.READ_MODEL);
    }

    @Bean
    Knowledge knowledge(
            JdbcClient jdbc, RegisterReader reader, PersonalFields fields, @Qualifier("edgeClock") Clock clock) {
        return new Knowledge(jdbc, Schemas.READ_MODEL, reader, fields, clock);
    }

    @Bean
    TrailAnswers trailAnswers(Knowledge knowledge) {
        return new TrailAnswers(knowledge);
    }

    @Bean
    HeadsAnswers headsAnswers(Knowledge knowledge) {
        return new HeadsAnswers(knowledge);
    }

    @Bean
    OfficeAnswers officeAnswers(Knowledge knowledge) {
        return new OfficeAnswers(knowledge);
    }

    @Bean
    PersonAnswers personAnswers(Knowledge knowledge) {
        return new PersonAnswers(knowledge);
    }

    @Bean
    TaskRegisterAnswers taskRegisterAnswers(Knowledge knowledge) {
        return new TaskRegisterAnswers(knowledge);
    }

    @Bean
    TaskHistoryAnswers taskHistoryAnswers(Knowledge knowledge) {
        return new TaskHistoryAnswers(knowledge);
    }

    @Bean
    DirectiveAnswers directiveAnswers(Knowledge knowledge, EvidenceStore evidence) {
        return new DirectiveAnswers(knowledge, evidence);
    }

    @Bean
    ReadingAnswers readingAnswers(Knowledge knowledge, EvidenceStore evidence) {
        return new ReadingAnswers(knowledge, evidence, new FileReader(Limits.USUAL));
    }

    @Bean
    MatchAnswers matchAnswers(Knowledge knowledge) {
        return new MatchAnswers(knowledge);
    }

    @Bean
    PickerAnswers pickerAnswers(Knowledge knowledge, JdbcClient jdbc) {
        return new PickerAnswers(knowledge, new Arrivals(jdbc, Schemas.READ_MODEL));
    }

    @Bean
    @Profile("!attached")
    RegisterProjector registerProjector(ReadModel readModel) {
        return new RegisterProjector(readModel);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc) {
        return new DeadLetters(jdbc, Schemas.READ_MODEL);
    }

    @Bean
    OperationsAnswers operationsAnswers(
            JdbcClient jdbc, EventStore store, DeadLetters letters, AutomationLetters automation) {
        return new OperationsAnswers(
                new StoredProcessing(jdbc, store),
                () -> Stream.of(letters.all(), automation.all())
                        .flatMap(List::stream)
                        .toList());
    }

    @Bean
    @Profile("!attached")
    ApplicationRunner retryAtStart(
            DataSource dataSource, ReadModel readModel, DeadLetters letters, EventsAfter events) {
        Retry retry = new Retry(dataSource, readModel, letters, new StoredHistory(events));
        return arguments -> retry.all();
    }

    @Bean
    Rebuild rebuild(DataSource dataSource, EventsAfter events) {
        return new Rebuild(
                dataSource,
                JsonMapper.shared(),
                Schemas.READ_MODEL,
                Schemas.READ_MODEL_REBUILT,
                Registers.all(),
                new StoredHistory(events));
    }

    @Bean
    @Profile("!attached")
    ConfigurerModule projecting(EventSource source) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessor(
                        "registers",
                        axon -> source.events(),
                        (axon, builder) -> builder.batchSize(BATCH)
                                .initialSegmentCount(1)
                                .tokenClaimInterval(Claims.INTERVAL.toMillis())
                                .claimExtensionThreshold(Claims.EXTENSION.toMillis()))
                .registerListenerInvocationErrorHandler(
                        "registers", axon -> org.axonframework.eventhandling.PropagatingErrorHandler.instance()));
    }
}
