package vn.trachnhiem.app.wiring;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.trachnhiem.app.axon.EventSource;
import vn.trachnhiem.app.axon.StoredPast;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.PolicyRules;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.command.access.AccessAggregate;
import vn.trachnhiem.command.agency.AgencyAggregate;
import vn.trachnhiem.command.automation.WhenAReorganisationIsDecidedThenItsAgenciesEnd;
import vn.trachnhiem.command.automation.WhenAnObligationIsSettledThenItsReorganisationKnows;
import vn.trachnhiem.command.automation.WhenObligationsAreListedThenTheirTasksKnow;
import vn.trachnhiem.command.directive.DirectiveAggregate;
import vn.trachnhiem.command.inspection.InspectionAggregate;
import vn.trachnhiem.command.ledger.LedgerAggregate;
import vn.trachnhiem.command.person.PersonAggregate;
import vn.trachnhiem.command.recommendation.RecommendationAggregate;
import vn.trachnhiem.command.reorganisation.ReorganisationAggregate;
import vn.trachnhiem.command.task.TaskAggregate;
import vn.trachnhiem.shared.policy.PolicyBook;
import vn.trachnhiem.shared.policy.WorkingCalendar;

/** The role that decides. */
@Configuration(proxyBeanMethods = false)
@Profile("command")
public class CommandWiring {
    private static final List<Class<? extends SubjectAggregate<?, ?>>> SUBJECTS = List.of(
            LedgerAggregate.class,
            PersonAggregate.class,
            AgencyAggregate.class,
            DirectiveAggregate.class,
            TaskAggregate.class,
            ReorganisationAggregate.class,
            InspectionAggregate.class,
            RecommendationAggregate.class,
            AccessAggregate.class);

    @Bean
    ConfigurerModule subjects() {
        CommandSubject subject = new CommandSubject();
        return configurer -> SUBJECTS.forEach(type -> configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type).configureCommandTargetResolver(axon -> subject)));
    }

    @Bean
    Past past(EventStore store) {
        return new StoredPast(store);
    }

    @Bean
    Rules rules() {
        return new PolicyRules(PolicyBook.load(), WorkingCalendar.load());
    }

    @Bean
    @Profile("!attached")
    WhenAReorganisationIsDecidedThenItsAgenciesEnd agenciesEnd(CommandGateway ledger) {
        return new WhenAReorganisationIsDecidedThenItsAgenciesEnd(ledger);
    }

    @Bean
    @Profile("!attached")
    WhenAnObligationIsSettledThenItsReorganisationKnows reorganisationKnows(CommandGateway ledger) {
        return new WhenAnObligationIsSettledThenItsReorganisationKnows(ledger);
    }

    @Bean
    @Profile("!attached")
    WhenObligationsAreListedThenTheirTasksKnow tasksKnow(CommandGateway ledger) {
        return new WhenObligationsAreListedThenTheirTasksKnow(ledger);
    }

    /** Automations send commands of their own. One that is refused stops its subject (ADR 0013); a failure is tried again. */
    @Bean
    @Profile("!attached")
    ConfigurerModule automation(EventSource source) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessor(
                        "automation",
                        axon -> source.events(),
                        (axon, builder) -> builder.initialSegmentCount(1)
                                .tokenClaimInterval(Claims.INTERVAL.toMillis())
                                .claimExtensionThreshold(Claims.EXTENSION.toMillis()))
                .registerListenerInvocationErrorHandler("automation", axon -> PropagatingErrorHandler.instance()));
    }
}
