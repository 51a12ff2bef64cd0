package vn.trachnhiem.app.wiring;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.RegisterProjector;
import vn.trachnhiem.query.register.RegisterReader;

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
    RegisterProjector registerProjector(ReadModel readModel) {
        return new RegisterProjector(readModel);
    }

    @Bean
    ConfigurerModule projecting() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessor(
                        "registers",
                        axon -> axon.eventStore(),
                        (axon, builder) -> builder.batchSize(BATCH).initialSegmentCount(1))
                .registerListenerInvocationErrorHandler(
                        "registers", axon -> org.axonframework.eventhandling.PropagatingErrorHandler.instance()));
    }
}
