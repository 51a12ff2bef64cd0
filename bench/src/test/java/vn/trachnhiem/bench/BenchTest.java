package vn.trachnhiem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That every scenario runs; what it measures here is worth nothing. */
class BenchTest {

    @Test
    void every_scenario_gives_a_figure_for_every_contender(@TempDir Path folder) throws Exception {
        Plan plan = new Plan(1, 20, 20, 1_000, List.of(1_000L), null, folder.resolve("bench.json"));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(table, true, StandardCharsets.UTF_8));
        try (Server server = Server.start()) {
            report.machine(server);
            Bench.run(plan, server, report);
        }
        report.write(plan.json());
        assertThat(report.results()).hasSize(4 * 3 + 2 * 4 + 3 + 1 + 4 + 2).allSatisfy(result -> {
            assertThat(result.median().perSecond()).isPositive();
            assertThat(result.ratio()).isPositive();
        });
        assertThat(table.toString(StandardCharsets.UTF_8)).contains("append, 64 callers", "synchronous_commit=on");
        assertThat(Files.readString(plan.json()))
                .contains("\"ratioTo\" : \"stock JDBC\"")
                .doesNotContain("NaN");
    }

    @Test
    void the_middle_of_the_rounds_counts() {
        assertThat(Median.of(9, 1, 5)).isEqualTo(5);
        assertThat(Median.of(1, 2)).isEqualTo(2);
    }

    @Test
    void options_choose_the_form_and_what_of_it() {
        assertThat(Plan.of()).isEqualTo(Plan.NORMAL);
        Plan plan = Plan.of("--short", "--only", "growth", "--events", "1000,2000");
        assertThat(plan.rounds()).isEqualTo(Plan.SHORT.rounds());
        assertThat(plan.grown()).containsExactly(1_000L, 2_000L);
        assertThat(plan.runs("growth")).isTrue();
        assertThat(plan.runs("append")).isFalse();
    }
}
