package vn.trachnhiem.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import java.util.stream.Stream;

/** What each room may know. A room is named by its package under the root; what is not listed is not allowed. */
final class Walls {
    private static final String[] PLAIN = {"java..", "org.jspecify.."};
    private static final String[] AXON_COMMANDS = {
        "org.axonframework.commandhandling..",
        "org.axonframework.modelling..",
        "org.axonframework.eventsourcing..",
        "org.axonframework.eventhandling..",
        "org.axonframework.messaging..",
        "org.axonframework.config.."
    };
    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "org.postgresql..", "org.springframework.jdbc.."
    };

    private Walls() {}

    static Stream<HouseRule> all() {
        return Stream.of(
                onlyKnows("shared", "SharedWithSpring", "com.fasterxml.jackson.annotation.."),
                onlyKnows("seal", "SealWithJackson"),
                onlyKnows(
                        "store",
                        "StoreOfDirectives",
                        "javax.sql..",
                        "org.axonframework..",
                        "org.postgresql..",
                        "org.slf4j.."),
                onlyKnows(
                        "store",
                        "StoreWithSpring",
                        "javax.sql..",
                        "org.axonframework..",
                        "org.postgresql..",
                        "org.slf4j.."),
                onlyKnows("command", "AsksQuery", commandSide()),
                onlyKnows("command", "CommandWithSpring", commandSide()),
                onlyKnows("command", "CommandWithDatabind", commandSide()),
                neverKnows("command", "CommandWithJdbc", DATABASE),
                neverKnows("query", "AsksCommand", "ROOT.command..", "ROOT.web..", "ROOT.store..", "ROOT.app.."),
                neverKnows(
                        "query",
                        "SendsCommands",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.modelling.."),
                neverKnows("web", "WebWithCommandSide", "ROOT.command..", "ROOT.query..", "ROOT.store..", "ROOT.app.."),
                neverKnows("web", "WebWithJdbc", DATABASE),
                neverKnows(
                        "web",
                        "WebWithEventStore",
                        "org.axonframework.eventsourcing..",
                        "org.axonframework.eventhandling..",
                        "org.axonframework.modelling..",
                        "org.axonframework.config.."));
    }

    private static String[] commandSide() {
        return Stream.concat(Stream.of("ROOT.shared.."), Arrays.stream(AXON_COMMANDS))
                .toArray(String[]::new);
    }

    private static HouseRule onlyKnows(String room, String breaker, String... allowed) {
        return new HouseRule(
                room + " knows only itself, the JDK, JSpecify and " + String.join(" ", allowed),
                root -> classes()
                        .that()
                        .resideInAPackage(root + "." + room + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                Stream.of(Stream.of(root + "." + room + ".."), Stream.of(PLAIN), in(root, allowed))
                                        .flatMap(packages -> packages)
                                        .toArray(String[]::new)),
                breaker);
    }

    private static HouseRule neverKnows(String room, String breaker, String... denied) {
        return new HouseRule(
                room + " does not know " + String.join(" ", denied),
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in(root, denied).toArray(String[]::new)),
                breaker);
    }

    private static Stream<String> in(String root, String... packages) {
        return Arrays.stream(packages).map(named -> named.replace("ROOT", root));
    }
}
