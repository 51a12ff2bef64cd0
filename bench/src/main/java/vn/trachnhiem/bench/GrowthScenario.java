package vn.trachnhiem.bench;

/** Whether appends slow down as the store grows: one that holds so many events beside an empty one. */
record GrowthScenario(Plan plan, Contenders contenders) {

    private static final int EVENTS_OF_AN_AGGREGATE = 20;

    void run(Report report) throws Exception {
        if (plan.grown().isEmpty()) {
            return;
        }
        Load load = new Appends(64);
        long stored = 0;
        try (Contender grown = contenders.ours()) {
            for (long size : plan.grown()) {
                Filling.fill(grown, size - stored, EVENTS_OF_AN_AGGREGATE);
                stored = size;
                try (Contender empty = contenders.ours()) {
                    load.run(empty, plan.warmUpMillis());
                    load.run(grown, plan.warmUpMillis());
                    Turns turns = new Turns()
                            .with("%,d events".formatted(size), () -> load.run(grown, plan.millis()))
                            .with("empty", () -> load.run(empty, plan.millis()));
                    report.add(load.name(), turns.take(plan.rounds()), "empty");
                }
            }
        }
    }
}
