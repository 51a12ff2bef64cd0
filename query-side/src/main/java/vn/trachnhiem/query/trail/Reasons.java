package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Attribution;
import vn.trachnhiem.query.attribution.Charge;
import vn.trachnhiem.query.attribution.Grounds;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.LateRun;
import vn.trachnhiem.query.attribution.Missed;
import vn.trachnhiem.query.attribution.Preparation;
import vn.trachnhiem.query.attribution.Rule;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.trail.TrailLine.Reason;

/** Explains in steps why a duty counts as late, and whose the days are; nothing for a duty that is not late. */
final class Reasons {
    private final Snapshot snapshot;

    Reasons(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Reason> of(Judged judged) {
        Attribution facts = judged.attribution();
        if (facts.late().days() == 0) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(counted(judged));
        facts.defaults().forEach(missed -> reasons.add(missed(missed)));
        facts.runs().forEach(run -> reasons.add(run(run)));
        if (facts.extensions().afterOverdue() > 0) {
            reasons.add(reason(
                    "extended-after-due",
                    facts.extensions().grounds(),
                    Rule.R9,
                    String.valueOf(facts.extensions().afterOverdue())));
        }
        facts.preparation().forEach(part -> reasons.add(preparation(part)));
        reasons.add(reason(
                facts.late().outsideScore() == 0 ? "nothing-excluded" : "excluded",
                facts.late().grounds(),
                Rule.R10,
                String.valueOf(facts.late().outsideScore())));
        return reasons;
    }

    private Reason counted(Judged judged) {
        Attribution facts = judged.attribution();
        LocalDate first = facts.runs().getFirst().days().from();
        LocalDate last = lastDay(facts.runs().getLast());
        boolean done = judged.duty().doneOn(judged.on()).isPresent();
        Integer working = TrailLines.known(facts.late().workingDays());
        return reason(
                done ? "counted-done" : "counted-open",
                facts.late().grounds(),
                Rule.R6,
                first.toString(),
                last.toString(),
                String.valueOf(facts.late().days()),
                working == null ? "" : working.toString());
    }

    private Reason missed(Missed missed) {
        return reason(
                "missed-by-" + kind(missed.holder()),
                missed.grounds(),
                Rule.R5,
                missed.due().toString(),
                name(missed.holder()));
    }

    private Reason run(LateRun run) {
        String key = switch (run.charge()) {
            case OWN -> "own-days";
            case INHERITED -> "inherited-days";
            case UNHELD -> kind(run.holder()) + "-days";
        };
        return reason(
                key,
                run.grounds(),
                run.charge() == Charge.UNHELD ? run.holder().rule() : Rule.R6,
                run.days().from().toString(),
                lastDay(run).toString(),
                String.valueOf(run.days().count()),
                name(run.holder()));
    }

    private Reason preparation(Preparation part) {
        return reason(
                "preparation",
                part.grounds(),
                Rule.R8,
                name(part.holder()),
                String.valueOf(part.days()),
                String.valueOf(part.ofDays()));
    }

    private static LocalDate lastDay(LateRun run) {
        return Objects.requireNonNull(run.days().toExclusive()).minusDays(1);
    }

    private static String kind(Holder holder) {
        return switch (holder.who().kind()) {
            case PERSON -> "person";
            case VACANT -> "vacant";
            case UNDETERMINED -> "undetermined";
        };
    }

    /** Honorific and name of the person in post; empty where nobody is known. */
    private String name(Holder holder) {
        return switch (holder) {
            case Holder.InPost post -> {
                PersonLabel label =
                        snapshot.names().person(new PersonId(post.tenure().personId()));
                yield label.honorific().name() + " " + (label.name() == null ? "" : label.name());
            }
            case Holder.Vacant vacant -> "";
            case Holder.Undetermined unknown -> "";
        };
    }

    private Reason reason(String key, Grounds grounds, Rule rule, String... arguments) {
        return new Reason(key, List.of(arguments), rule.name(), snapshot.links().of(grounds.events()));
    }
}
