package vn.trachnhiem.bench;

import java.util.List;

/** Whole commands on aggregates of 20 events, by 64 callers. */
record CommandScenario(Plan plan, Contenders contenders) {

    private static final int CALLERS = 64;
    private static final int EVENTS = 20;
    private static final int MOST_EVENTS = 80_000;

    void run(Report report) throws Exception {
        try (Contender ours = contenders.ours();
                Contender jdbc = contenders.jdbc();
                Contender jpa = contenders.jpa()) {
            Turns turns = new Turns();
            for (Contender contender : List.of(ours, jdbc, jpa)) {
                List<String> tasks = Filling.fill(contender, Math.min(plan.events(), MOST_EVENTS), EVENTS);
                Load load = Commands.on(contender, CALLERS, tasks);
                load.run(contender, plan.warmUpMillis());
                turns.with(contender.name(), () -> load.run(contender, plan.millis()));
            }
            report.add("command, %d callers".formatted(CALLERS), turns.take(plan.rounds()), Contenders.JDBC);
        }
    }
}
