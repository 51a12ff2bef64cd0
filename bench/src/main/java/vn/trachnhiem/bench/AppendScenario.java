package vn.trachnhiem.bench;

import java.util.List;

/** Appends of one event by 1, 16, 64 and 256 callers at once. */
record AppendScenario(Plan plan, Contenders contenders) {

    private static final List<Integer> CALLERS = List.of(1, 16, 64, 256);

    void run(Report report) throws Exception {
        try (Contender ours = contenders.ours();
                Contender jdbc = contenders.jdbc();
                Contender jpa = contenders.jpa()) {
            List<Contender> all = List.of(ours, jdbc, jpa);
            for (Contender contender : all) {
                new Appends(64).run(contender, plan.warmUpMillis());
            }
            for (int callers : CALLERS) {
                Load load = new Appends(callers);
                Turns turns = new Turns();
                all.forEach(contender -> turns.with(contender.name(), () -> load.run(contender, plan.millis())));
                report.add(load.name(), turns.take(plan.rounds()), Contenders.JDBC);
            }
        }
    }
}
