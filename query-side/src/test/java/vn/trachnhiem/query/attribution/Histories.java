package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Histories made up from a seed: heads with gaps, overlaps and missing decisions; duties with everything that happens. */
final class Histories {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final List<String> AGENCIES = List.of("A", "B", "C");

    private final Random random;
    private int events;

    Histories(long seed) {
        random = new Random(seed);
    }

    Posts posts() {
        var tenures = new ArrayList<Tenure>();
        for (var i = random.nextInt(9); i > 0; i--) {
            tenures.add(tenure());
        }
        var vacancies = new ArrayList<Vacancy>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var from = day();
            vacancies.add(new Vacancy(agency(), from, endAfter(from), event()));
        }
        return new Posts(tenures, vacancies);
    }

    Tenure tenure() {
        var from = day();
        var kind = List.of(Tenure.Kind.HEAD, Tenure.Kind.ACTING, Tenure.Kind.IN_CHARGE)
                .get(random.nextInt(3));
        var decision = random.nextInt(6) == 0 ? null : "QĐ";
        return new Tenure(event(), "P" + random.nextInt(5), agency(), kind, from, endAfter(from), decision, event());
    }

    Duty duty(String taskId) {
        var assigned = START.plusDays(random.nextInt(200));
        var due = assigned.plusDays(random.nextInt(150));
        var leads = new ArrayList<>(List.of(new Lead(agency(), assigned, event())));
        for (var i = random.nextInt(3); i > 0; i--) {
            leads.add(new Lead(agency(), assigned.plusDays(1 + random.nextInt(400)), event()));
        }
        var kind = random.nextInt(8) == 0 ? Duty.Kind.STANDING : Duty.Kind.DATED;
        return new Duty(
                taskId,
                kind,
                random.nextBoolean() ? Duty.Role.LEAD : Duty.Role.ADVISER,
                leads,
                assigned,
                assigned.plusDays(random.nextInt(5)),
                event(),
                random.nextInt(8) == 0 ? null : due,
                extensions(due),
                exclusions(),
                submissions(due),
                List.of(),
                random.nextInt(6) == 0 ? new Ending(Ending.Kind.CANCELLED, day(), event()) : null,
                "VP",
                "CT");
    }

    LocalDate on() {
        return START.plusDays(random.nextInt(900));
    }

    private List<Extension> extensions(LocalDate due) {
        var extensions = new ArrayList<Extension>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var decided = due.plusDays(random.nextInt(90) - 30);
            extensions.add(new Extension(
                    decided.minusDays(random.nextInt(9)),
                    decided,
                    true,
                    due.plusDays(random.nextInt(120) - 10),
                    event()));
        }
        return extensions;
    }

    private List<Exclusion> exclusions() {
        var exclusions = new ArrayList<Exclusion>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var from = day();
            exclusions.add(new Exclusion(Exclusion.Reason.SUSPENDED, from, endAfter(from), event()));
        }
        return exclusions;
    }

    private List<Submission> submissions(LocalDate due) {
        var submissions = new ArrayList<Submission>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var received = due.plusDays(random.nextInt(300) - 60);
            var answered = received.plusDays(random.nextInt(20));
            var how = random.nextInt(3);
            submissions.add(new Submission(
                    received, received, how == 0 ? answered : null, how == 1 ? answered : null, event(), null));
        }
        return submissions;
    }

    private String agency() {
        return AGENCIES.get(random.nextInt(AGENCIES.size()));
    }

    private String event() {
        return "e" + ++events;
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(800));
    }

    private @Nullable LocalDate endAfter(LocalDate from) {
        return random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(300));
    }
}
