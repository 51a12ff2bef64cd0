package vn.trachnhiem.bench;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.postgresql.PGConnection;

/** All events in order: as messages whose payload lies there as bytes, with the payloads read as well, and by COPY. */
record ReadScenario(Plan plan, Contenders contenders) {

    private static final int EVENTS_OF_AN_AGGREGATE = 20;

    void run(Report report) throws Exception {
        try (Contender ours = contenders.ours();
                Contender jdbc = contenders.jdbc()) {
            Filling.fill(ours, plan.events(), EVENTS_OF_AN_AGGREGATE);
            Filling.fill(jdbc, plan.events(), EVENTS_OF_AN_AGGREGATE);
            Turns turns = new Turns()
                    .with("ours", () -> read(ours, event -> true))
                    .with("ours, with payloads", () -> read(ours, event -> event.getPayload() != null))
                    .with("stock JDBC", () -> read(jdbc, event -> true))
                    .with("COPY of ours, binary", () -> copy(ours));
            turns.take(plan.rounds());
            report.add("read in order", turns, "stock JDBC");
            report.add("read in order", turns, "COPY of ours, binary");
        }
    }

    private Sample read(Contender contender, Predicate<TrackedEventMessage<?>> wanted) {
        long start = System.nanoTime();
        TrackingToken beginning = null;
        long read =
                contender.engine().readEvents(beginning, false).filter(wanted).count();
        return Sample.rate(read, System.nanoTime() - start);
    }

    private Sample copy(Contender contender) throws Exception {
        try (Connection connection = contender.pool().getConnection()) {
            long start = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from " + contender.schema()
                                    + ".event order by position) to stdout (format binary)",
                            OutputStream.nullOutputStream());
            return Sample.rate(rows, System.nanoTime() - start);
        }
    }
}
