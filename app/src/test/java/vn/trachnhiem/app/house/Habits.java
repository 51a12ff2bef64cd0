package vn.trachnhiem.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import vn.trachnhiem.shared.Event;

/** How everybody in the house behaves. */
final class Habits {
    private static final Set<String> CLOCK_CALLS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");
    private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK = describe(
            "reads the machine's clock",
            call -> CLOCK_CALLS.contains(call.getName())
                    && (call.getTargetOwner().getPackageName().startsWith("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class)));
    private static final DescribedPredicate<JavaClass> CHANCE_OR_LOG = describe(
            "a clock, a source of chance, or a log",
            type -> type.isAssignableTo(Clock.class)
                    || type.isAssignableTo("java.util.random.RandomGenerator")
                    || type.isAssignableTo("java.lang.System$Logger")
                    || type.getPackageName().startsWith("org.slf4j")
                    || type.getPackageName().startsWith("java.util.logging")
                    || type.getPackageName().startsWith("org.apache.commons.logging"));
    private static final DescribedPredicate<JavaCall<?>> ROLLS_DICE = describe(
            "takes a random value",
            call -> Set.of("randomUUID", "random", "nanoTime").contains(call.getName())
                    && call.getTargetOwner().getPackageName().startsWith("java."));

    private Habits() {}

    static Stream<HouseRule> all() {
        return Stream.of(
                new HouseRule("only the app reads the machine's clock", Habits::clockAtTheEdge, "ReadsTheClock"),
                new HouseRule("who decides knows neither clock nor chance nor log", Habits::pure, "LoggingState"),
                new HouseRule("who decides rolls no dice", Habits::diceless, "DiceDecider"),
                new HouseRule("only the command line prints", Habits::quiet, "Prints"),
                new HouseRule("events are records", Habits::eventsAreRecords, "MutableEvent"),
                new HouseRule("every package is null-marked", Habits::nullMarked, "broken.app.unmarked"),
                new HouseRule("a package is named for what it does", Habits::named, "LeftOvers"),
                new HouseRule("nobody uses XStream", Habits::noXStream, "SerialisesWithXStream"),
                roomWithoutCycles("shared"),
                roomWithoutCycles("seal"),
                roomWithoutCycles("command"),
                roomWithoutCycles("query"),
                roomWithoutCycles("web"),
                roomWithoutCycles("app"));
    }

    private static ArchRule clockAtTheEdge(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".app..")
                .should(call(READS_THE_CLOCK));
    }

    private static ArchRule pure(String root) {
        return noClasses().that().resideInAPackage(root + ".command..").should().dependOnClassesThat(CHANCE_OR_LOG);
    }

    private static ArchRule diceless(String root) {
        return noClasses().that().resideInAPackage(root + ".command..").should(call(ROLLS_DICE));
    }

    private static ArchRule quiet(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".app.cli..")
                .and()
                .resideOutsideOfPackage(root + ".seal.verifier..")
                .should(ACCESS_STANDARD_STREAMS);
    }

    private static ArchRule eventsAreRecords(String root) {
        return classes()
                .that()
                .areAssignableTo(Event.class)
                .and()
                .areNotInterfaces()
                .and()
                .resideInAPackage(root + "..")
                .should()
                .beRecords();
    }

    private static ArchRule nullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("lie in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getName() + " lies in " + type.getPackageName()));
                    }
                });
    }

    private static ArchRule named(String root) {
        String[] forbidden = Stream.of("common", "util", "utils", "core", "impl", "helper", "helpers", "misc")
                .map(name -> root + ".." + name + "..")
                .toArray(String[]::new);
        return noClasses().should().resideInAnyPackage(forbidden);
    }

    private static ArchRule noXStream(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.thoughtworks.xstream..", "org.axonframework.serialization.xml..");
    }

    private static HouseRule roomWithoutCycles(String room) {
        Function<String, ArchRule> rule =
                root -> slices().matching(root + "." + room + ".(**)").should().beFreeOfCycles();
        return new HouseRule("no packages of " + room + " know each other in a circle", rule, "Slice first");
    }

    private static ArchCondition<JavaClass> call(DescribedPredicate<JavaCall<?>> forbidden) {
        return new ArchCondition<>(forbidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitCallsFromSelf().stream()
                        .filter(forbidden)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }
}
