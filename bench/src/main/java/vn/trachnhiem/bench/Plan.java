package vn.trachnhiem.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is run.
 *
 * @param rounds of each scenario, the contenders taking turns within each
 * @param millis of one contender's turn
 * @param warmUpMillis before the first round of a contender
 * @param events that are read in order
 * @param grown sizes at which a store is compared with an empty one
 * @param only the one scenario to run, or null for all
 */
record Plan(
        int rounds,
        long millis,
        long warmUpMillis,
        int events,
        List<Long> grown,
        @Nullable String only,
        Path json) {

    static final Plan SHORT =
            new Plan(3, 400, 1_000, 100_000, List.of(), null, Path.of("bench/target/bench-short.json"));
    static final Plan NORMAL = new Plan(5, 1_500, 4_000, 300_000, List.of(), null, Path.of("bench/target/bench.json"));
    static final Plan LONG = new Plan(
            7,
            3_000,
            8_000,
            1_000_000,
            List.of(1_000_000L, 10_000_000L),
            null,
            Path.of("bench/target/bench-long.json"));

    static Plan of(String... arguments) {
        Plan plan = NORMAL;
        for (int i = 0; i < arguments.length; i++) {
            plan = switch (arguments[i]) {
                case "--short" -> SHORT;
                case "--long" -> LONG;
                case "--only" -> plan.with(plan.grown, arguments[++i], plan.json);
                case "--events" -> plan.with(sizes(arguments[++i]), plan.only, plan.json);
                case "--json" -> plan.with(plan.grown, plan.only, Path.of(arguments[++i]));
                default -> throw new IllegalArgumentException("Unknown option: " + arguments[i]);
            };
        }
        return plan;
    }

    private static List<Long> sizes(String commaSeparated) {
        return LongStream.of(List.of(commaSeparated.split(",", -1)).stream()
                        .mapToLong(Long::parseLong)
                        .toArray())
                .boxed()
                .toList();
    }

    private Plan with(List<Long> newGrown, @Nullable String newOnly, Path newJson) {
        return new Plan(rounds, millis, warmUpMillis, events, newGrown, newOnly, newJson);
    }

    boolean runs(String scenario) {
        return only == null || only.equals(scenario);
    }
}
