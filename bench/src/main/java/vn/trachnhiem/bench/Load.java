package vn.trachnhiem.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that each do the same thing over and over, for a while. */
interface Load {

    /** Does it once more; the number counts from 0. */
    interface Caller {
        void call(long number) throws Exception;
    }

    String name();

    int callers();

    Caller caller(Contender contender);

    default Sample run(Contender contender, long millis) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + millis * 1_000_000;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers())) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int c = 0; c < callers(); c++) {
                Caller caller = caller(contender);
                all.add(threads.submit(() -> callUntil(end, caller)));
            }
            List<long[]> latencies = new ArrayList<>();
            for (Future<long[]> one : all) {
                latencies.add(one.get());
            }
            return Sample.of(latencies, System.nanoTime() - start);
        }
    }

    /** Once at least, however late it comes to run. */
    private static long[] callUntil(long end, Caller caller) throws Exception {
        long[] latencies = new long[1024];
        int count = 0;
        long before = System.nanoTime();
        do {
            caller.call(count);
            long after = System.nanoTime();
            latencies = count == latencies.length ? Arrays.copyOf(latencies, 2 * count) : latencies;
            latencies[count++] = after - before;
            before = after;
        } while (before < end);
        return Arrays.copyOf(latencies, count);
    }
}
