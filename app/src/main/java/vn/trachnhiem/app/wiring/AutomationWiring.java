package vn.trachnhiem.app.wiring;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trachnhiem.app.automation.AutomationLetters;
import vn.trachnhiem.app.automation.StopTheSubject;
import vn.trachnhiem.app.automation.TryAgain;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.command.automation.WhenAReorganisationIsDecidedThenItsAgenciesEnd;
import vn.trachnhiem.command.automation.WhenAnObligationIsSettledThenItsReorganisationKnows;
import vn.trachnhiem.command.automation.WhenObligationsAreListedThenTheirTasksKnow;

/** What becomes of an act of the ledger itself that is refused. */
@Configuration(proxyBeanMethods = false)
public class AutomationWiring {
    static final String GROUP = "automation";

    @Bean
    AutomationLetters automationLetters(JdbcClient jdbc) {
        return new AutomationLetters(jdbc);
    }

    @Bean
    @Profile("command & !attached")
    ConfigurerModule stoppingSubjects(AutomationLetters letters) {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerHandlerInterceptor(GROUP, axon -> new StopTheSubject(letters)));
    }

    @Bean
    @Profile("command & !attached")
    TryAgain tryAgain(
            AutomationLetters letters,
            EventsAfter events,
            PlatformTransactionManager transactions,
            WhenAReorganisationIsDecidedThenItsAgenciesEnd agencies,
            WhenAnObligationIsSettledThenItsReorganisationKnows reorganisations,
            WhenObligationsAreListedThenTheirTasksKnow tasks) {
        return new TryAgain(
                letters, events, new TransactionTemplate(transactions), List.of(agencies, reorganisations, tasks));
    }

    @Bean
    @Profile("command & !attached")
    ApplicationRunner automationsAtStart(TryAgain again) {
        return arguments -> again.all();
    }
}
