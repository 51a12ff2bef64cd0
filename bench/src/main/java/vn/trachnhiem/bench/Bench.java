package vn.trachnhiem.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line: see README.md beside this module's pom. */
final class Bench {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        HIBERNATE.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Plan plan = Plan.of(arguments);
        Report report = new Report(out);
        try (Server server = Server.start()) {
            report.machine(server);
            run(plan, server, report);
        }
        report.write(plan.json());
    }

    static void run(Plan plan, Server server, Report report) throws Exception {
        Contenders contenders = new Contenders(server);
        if (plan.runs("append")) {
            new AppendScenario(plan, contenders).run(report);
        }
        if (plan.runs("read")) {
            new ReadScenario(plan, contenders).run(report);
        }
        if (plan.runs("command")) {
            new CommandScenario(plan, contenders).run(report);
        }
        if (plan.runs("latency")) {
            new LatencyScenario(plan, server, contenders).run(report);
        }
        if (plan.runs("seal")) {
            new SealScenario(plan, server, contenders).run(report);
        }
        if (plan.runs("growth")) {
            new GrowthScenario(plan, contenders).run(report);
        }
    }
}
