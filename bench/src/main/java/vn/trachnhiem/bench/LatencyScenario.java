package vn.trachnhiem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How soon another process has read an event, counted from when the append was asked for, so its commit included. */
record LatencyScenario(Plan plan, Server server, Contenders contenders) {

    private static final int APPENDS_OF_A_ROUND = 100;

    void run(Report report) throws Exception {
        try (Contender ours = contenders.ours()) {
            Process process = follower(ours.schema());
            try (BufferedReader seen = process.inputReader(StandardCharsets.US_ASCII)) {
                String aggregate = UUID.randomUUID().toString();
                round(ours, aggregate, 0, seen);
                Turns turns = new Turns().with("ours", new Turns.Turn() {
                    private long sequence = APPENDS_OF_A_ROUND;

                    @Override
                    public Sample take() throws IOException {
                        Sample sample = round(ours, aggregate, sequence, seen);
                        sequence += APPENDS_OF_A_ROUND;
                        return sample;
                    }
                });
                report.add("seen by another process", turns.take(plan.rounds()), "ours");
            } finally {
                process.destroy();
            }
        }
    }

    private static Sample round(Contender ours, String aggregate, long first, BufferedReader seen) throws IOException {
        long start = System.nanoTime();
        long[] latencies = new long[APPENDS_OF_A_ROUND];
        for (int i = 0; i < APPENDS_OF_A_ROUND; i++) {
            long asked = micros();
            ours.append(List.of(Payload.event(aggregate, first + i)));
            String line = Objects.requireNonNull(seen.readLine(), "the other process ended");
            latencies[i] = 1_000 * (Long.parseLong(line) - asked);
        }
        Arrays.sort(latencies);
        return Sample.of(List.of(latencies), System.nanoTime() - start);
    }

    /** By the wall clock, which two processes on one machine share. */
    static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    private Process follower(String schema) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Follower.class.getName(),
                        Integer.toString(server.port()),
                        schema)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
