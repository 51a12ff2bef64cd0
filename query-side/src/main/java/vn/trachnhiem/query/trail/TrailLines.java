package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.answers.DutyCase;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Attribution;
import vn.trachnhiem.query.attribution.Charge;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.LateRun;
import vn.trachnhiem.query.attribution.Who;
import vn.trachnhiem.query.documents.DirectiveRow;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.task.Origin;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.shared.trail.TrailLine.Share;

/** Turns a judged duty into the line that pages show, with its late days as one head or agency sees them. */
public final class TrailLines {
    private final Snapshot snapshot;

    public TrailLines(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The line as seen by {@code perspective}. */
    public TrailLine line(Judged judged, Perspective perspective) {
        DutyCase duty = judged.duty();
        TaskRow task = duty.task();
        Attribution facts = judged.attribution();
        int own = days(facts, perspective, Charge.OWN);
        int inherited = days(facts, perspective, Charge.INHERITED);
        return new TrailLine(
                duty.duty().taskId(),
                task.task(),
                task.code(),
                task.title(),
                duty.kind(),
                duty.year(),
                task.role(),
                agency(judged, perspective),
                source(task.origin()).orElse(null),
                task.area(),
                task.assignedOn(),
                notAfter(task.acknowledgedOn()),
                duty.duty().originalDue(),
                facts.currentDue(),
                lastSubmitted(duty),
                duty.doneOn(snapshot.cut().on()).orElse(null),
                judged.status(),
                facts.late().days(),
                known(facts.late().workingDays()),
                own,
                inherited,
                facts.late().days() - own - inherited,
                facts.extensions().granted(),
                facts.extensions().afterOverdue(),
                returns(duty),
                isTakenOverLate(judged, perspective),
                inheritedFrom(judged),
                !task.corrections().isEmpty(),
                facts.runs().stream().map(run -> share(run, judged)).toList(),
                new Reasons(snapshot).of(judged),
                snapshot.links()
                        .of(task.events().stream().map(EventMark::eventId).toList()));
    }

    private static int days(Attribution facts, Perspective perspective, Charge charge) {
        return facts.runs().stream()
                .filter(run -> run.charge() == charge && perspective.sees(run.holder()))
                .mapToInt(run -> run.days().count())
                .sum();
    }

    private AgencyLabel agency(Judged judged, Perspective perspective) {
        String seen = perspective
                .agencyOf(judged)
                .orElseGet(() -> judged.duty().duty().leadOn(judged.on()).agencyId());
        return snapshot.names().agency(new AgencyId(seen));
    }

    /** The document and provision behind a task. */
    public Optional<SourceLabel> source(@Nullable Origin origin) {
        return Optional.ofNullable(origin).map(from -> {
            Optional<DirectiveRow> document = snapshot.directive(from.directive());
            String number = document.map(row -> row.header().number()).orElse(null);
            String title = document.map(row -> row.header().title()).orElse("");
            return new SourceLabel(
                    from.directive(),
                    number == null ? title : number,
                    document.map(row -> row.header().issuedOn()).orElse(null),
                    from.provision(),
                    from.quote());
        });
    }

    private Share share(LateRun run, Judged judged) {
        boolean missed = judged.attribution().defaults().stream()
                .anyMatch(each -> each.due().equals(run.due())
                        && each.holder().who().equals(run.holder().who()));
        return new Share(
                holder(run.holder()),
                person(run.holder()),
                run.days().from(),
                Objects.requireNonNull(run.days().toExclusive()).minusDays(1),
                run.days().count(),
                run.charge() == Charge.INHERITED,
                missed);
    }

    /** Who was in post, as the answers say it. */
    public static LateShare.Holder holder(Holder holder) {
        return switch (holder.who().kind()) {
            case PERSON -> LateShare.Holder.PERSON;
            case VACANT -> LateShare.Holder.VACANT;
            case UNDETERMINED -> LateShare.Holder.UNDETERMINED;
        };
    }

    /** The person in post; absent where nobody is known. */
    public @Nullable PersonLabel person(Holder holder) {
        return personIn(holder).map(snapshot.names()::person).orElse(null);
    }

    /** Looks up who they are ahead, all at once. */
    public void prepare(Stream<Holder> holders) {
        snapshot.names()
                .prepare(holders.flatMap(holder -> personIn(holder).stream()).toList());
    }

    private static Optional<PersonId> personIn(Holder holder) {
        return holder.who().kind() == Who.Kind.PERSON
                ? Optional.of(new PersonId(holder.who().id()))
                : Optional.empty();
    }

    private boolean isTakenOverLate(Judged judged, Perspective perspective) {
        return judged.attribution().runs().stream()
                .anyMatch(run -> run.charge() == Charge.INHERITED && perspective.sees(run.holder()));
    }

    private @Nullable AgencyLabel inheritedFrom(Judged judged) {
        var leads = judged.duty().duty().leads().stream()
                .filter(lead -> !lead.from().isAfter(judged.on()))
                .toList();
        return leads.size() < 2
                ? null
                : snapshot.names()
                        .agency(new AgencyId(leads.get(leads.size() - 2).agencyId()));
    }

    private int returns(DutyCase duty) {
        return (int) duty.duty().submissions().stream()
                .filter(each -> each.returnedOn() != null
                        && !each.returnedOn().isAfter(snapshot.cut().on()))
                .count();
    }

    private @Nullable LocalDate lastSubmitted(DutyCase duty) {
        return duty.duty().submissions().stream()
                .map(each -> each.submittedOn())
                .filter(day -> !day.isAfter(snapshot.cut().on()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate notAfter(@Nullable LocalDate day) {
        return day == null || day.isAfter(snapshot.cut().on()) ? null : day;
    }

    /** A number that needs the calendar of a year; absent where that year is not known. */
    static @Nullable Integer known(Answer<Integer> answer) {
        return switch (answer) {
            case Answer.Known<Integer>(var value) -> value;
            case Answer.Unknown<Integer> unknown -> null;
        };
    }
}
