package vn.trachnhiem.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table as it grows, and the same as JSON at the end. */
final class Report {

    private static final String LINE = "%-26s %-22s %12s %9s %9s %8s %9s%n";

    /**
     * @param ratio to the base's throughput, of the same rounds
     * @param p99Ratio to the base's 99th percentile, of the same rounds
     */
    record Result(String scenario, String contender, Sample median, String base, double ratio, double p99Ratio) {}

    private final PrintStream out;
    private final Map<String, Object> machine = new LinkedHashMap<>();
    private final List<Result> results = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void machine(Server server) {
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        for (String setting : List.of("server_version", "fsync", "synchronous_commit")) {
            machine.put(setting, server.ask("show " + setting));
        }
        out.println(machine);
        out.printf(LINE, "", "", "per second", "p50 ms", "p99 ms", "ratio", "p99 ratio");
    }

    /** Adds what a scenario gave; ratios are to one of its contenders. */
    void add(String scenario, Turns turns, String base) {
        for (String name : turns.names()) {
            Result result = new Result(
                    scenario,
                    name,
                    turns.median(name),
                    base,
                    turns.ratio(name, base, Sample::perSecond),
                    turns.ratio(name, base, Sample::p99Millis));
            results.add(result);
            print(result);
        }
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    private void print(Result result) {
        Sample sample = result.median;
        out.printf(
                LINE,
                result.scenario,
                result.contender,
                "%,.0f".formatted(sample.perSecond()),
                measured(sample.p50Millis()),
                measured(sample.p99Millis()),
                measured(result.ratio),
                measured(result.p99Ratio));
    }

    private static String measured(double figure) {
        return Double.isFinite(figure) ? "%.2f".formatted(figure) : "";
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(Map.of("machine", machine, "results", finite())));
        out.println("The same as JSON: " + file);
    }

    /** JSON knows no NaN: what was not measured stays away. */
    private List<Map<String, Object>> finite() {
        return results.stream().map(Report::asMap).toList();
    }

    private static Map<String, Object> asMap(Result result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("scenario", result.scenario);
        map.put("contender", result.contender);
        map.put("perSecond", result.median.perSecond());
        map.put("ratioTo", result.base);
        map.put("ratio", result.ratio);
        if (Double.isFinite(result.p99Ratio)) {
            map.put("p50Millis", result.median.p50Millis());
            map.put("p99Millis", result.median.p99Millis());
            map.put("p99Ratio", result.p99Ratio);
        }
        return map;
    }
}
