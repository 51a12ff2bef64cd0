package vn.trachnhiem.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.shared.access.AccessEvent;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.ledger.LedgerEvent;
import vn.trachnhiem.shared.person.PersonEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.task.TaskEvent;

/** The directory of event types: wire name and version to class and back, built from the sealed hierarchies of all subjects. */
public final class WireNames {
    private static final List<Class<? extends Event>> SUBJECTS = List.of(
            LedgerEvent.class,
            PersonEvent.class,
            AgencyEvent.class,
            DirectiveEvent.class,
            TaskEvent.class,
            ReorganisationEvent.class,
            InspectionEvent.class,
            RecommendationEvent.class,
            AccessEvent.class);

    private static final Map<String, Class<? extends Event>> BY_NAME =
            all().collect(Collectors.toUnmodifiableMap(WireNames::key, Function.identity()));

    private WireNames() {}

    /** Every event type of the ledger. */
    public static Stream<Class<? extends Event>> all() {
        return SUBJECTS.stream()
                .flatMap(subject -> Arrays.stream(subject.getPermittedSubclasses()))
                .map(type -> type.asSubclass(Event.class));
    }

    /** The class of a stored type; empty where this release does not know it. */
    public static Optional<Class<? extends Event>> type(String name, int version) {
        return Optional.ofNullable(BY_NAME.get(name + '/' + version));
    }

    /** The wire name of an event type. */
    public static WireName of(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(WireName.class), () -> type + " has no wire name");
    }

    private static String key(Class<? extends Event> type) {
        WireName name = of(type);
        return name.value() + '/' + name.version();
    }
}
