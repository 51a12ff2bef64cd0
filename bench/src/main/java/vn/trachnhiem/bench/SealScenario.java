package vn.trachnhiem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How fast the seal catches up, how soon a signed checkpoint covers an event at 1,000 events/s offered, and what sealing then costs the
 * appends.
 */
record SealScenario(Plan plan, Server server, Contenders contenders) {
    private static final int EVENTS_OF_AN_AGGREGATE = 20;
    private static final int OFFERED_PER_SECOND = 1_000;
    private static final int CALLERS = 32;

    void run(Report report) throws Exception {
        catchUp(report);
        offered(report);
    }

    private void catchUp(Report report) throws Exception {
        try (Contender ours = contenders.ours()) {
            Filling.fill(ours, plan.events(), EVENTS_OF_AN_AGGREGATE);
            Turns turns = new Turns().with("sealing", () -> {
                long start = System.nanoTime();
                try (Sealing sealing = Sealing.start(ours, server)) {
                    sealing.await(plan.events());
                    return Sample.rate(plan.events(), System.nanoTime() - start);
                } finally {
                    server.execute("drop table " + ours.schema() + ".tokenentry");
                }
            });
            report.add("seal, catching up", turns.take(plan.rounds()), "sealing");
        }
    }

    private void offered(Report report) throws Exception {
        try (Contender sealed = contenders.ours();
                Contender bare = contenders.ours();
                Sealing sealing = Sealing.start(sealed, server)) {
            offer(sealed, plan.warmUpMillis());
            offer(bare, plan.warmUpMillis());
            Turns appends = new Turns()
                    .with("sealed", () -> offer(sealed, plan.millis()))
                    .with("not sealed", () -> offer(bare, plan.millis()));
            report.add("append, 1,000/s offered", appends.take(plan.rounds()), "not sealed");
            Turns delays = new Turns().with("to the checkpoint", () -> delay(sealed, sealing));
            report.add("seal, 1,000/s offered", delays.take(plan.rounds()), "to the checkpoint");
        }
    }

    /** So many a second, by callers enough that none waits for another; each answer timed from when it was due. */
    private static Sample offer(Contender store, long millis) throws Exception {
        long start = System.nanoTime();
        long calls = Math.max(CALLERS, millis * OFFERED_PER_SECOND / 1_000);
        AtomicLong next = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                all.add(threads.submit(() -> call(store, start, next, calls)));
            }
            List<long[]> latencies = new ArrayList<>();
            for (Future<long[]> one : all) {
                latencies.add(one.get());
            }
            return Sample.of(latencies, System.nanoTime() - start);
        }
    }

    private static long[] call(Contender store, long start, AtomicLong next, long calls) {
        String aggregate = UUID.randomUUID().toString();
        List<Long> latencies = new ArrayList<>();
        for (long call = next.getAndIncrement(); call < calls; call = next.getAndIncrement()) {
            long due = start + call * 1_000_000_000 / OFFERED_PER_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            store.append(List.of(Payload.event(aggregate, latencies.size())));
            latencies.add(System.nanoTime() - due);
        }
        return latencies.stream().mapToLong(Long::longValue).toArray();
    }

    /** From the moment at which an append was answered until a published checkpoint covers as many events as were stored by then. */
    private Sample delay(Contender store, Sealing sealing) throws Exception {
        try (ExecutorService load = Executors.newSingleThreadExecutor()) {
            Future<Sample> offering = load.submit(() -> offer(store, plan.millis()));
            List<Long> delays = new ArrayList<>();
            long start = System.nanoTime();
            while (!offering.isDone()) {
                long stored = Long.parseLong(server.ask("select next_position from " + store.schema() + ".event_head"));
                long answered = System.nanoTime();
                sealing.await(stored);
                delays.add(System.nanoTime() - answered);
            }
            offering.get();
            return Sample.of(List.of(delays.stream().mapToLong(Long::longValue).toArray()), System.nanoTime() - start);
        }
    }
}
